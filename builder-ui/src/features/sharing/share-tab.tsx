import { Link } from 'react-router';
import { useDraft } from '../../draft/draft-context';
import { usePermission } from '../../lib/session-context';
import { EmbedPanel } from './embed-panel';
import { EmblemPanel } from './emblem-panel';
import { FilesPanel } from './files-panel';
import { LinePanel } from './line-panel';
import { LinksPanel } from './links-panel';
import { PointsPanel } from './points-panel';
import { ProtectionPanel } from './protection-panel';

/** Everything with which a service reaches people, and its files. */
export default function ShareTab() {
  const isLive = useDraft(({ saved }) => saved.live !== null);
  const mayManage = usePermission('services.manage');
  if (!isLive)
    return (
      <div className="share">
        <div className="message">
          <p>บริการนี้ยังไม่เผยแพร่ คิวอาร์โค้ด ลิงก์ และโปสเตอร์จะพร้อมใช้เมื่อเผยแพร่แล้ว</p>
          <Link className="button button-main" to="../publish" relative="path">
            ไปตรวจและเผยแพร่
          </Link>
        </div>
        <FilesPanel />
      </div>
    );
  return (
    <div className="share">
      <div className="share-side">
        <LinksPanel />
        <LinePanel />
        {mayManage && <EmblemPanel />}
      </div>
      <div className="share-side">
        {mayManage && <PointsPanel />}
        {mayManage && <EmbedPanel />}
        {mayManage && <ProtectionPanel />}
        <FilesPanel />
      </div>
    </div>
  );
}
