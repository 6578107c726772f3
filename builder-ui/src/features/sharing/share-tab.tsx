import { Link } from 'react-router';
import { useDraft } from '../../draft/draft-context';
import { EmbedPanel } from './embed-panel';
import { FilesPanel } from './files-panel';
import { LinksPanel } from './links-panel';
import { PointsPanel } from './points-panel';

/** Everything with which a service reaches people, and its files. */
export default function ShareTab() {
  const isLive = useDraft(({ saved }) => saved.live !== null);
  return (
    <div className="share">
      {isLive ? (
        <>
          <LinksPanel />
          <PointsPanel />
          <EmbedPanel />
        </>
      ) : (
        <p className="message">
          คิวอาร์โค้ด ลิงก์ และโปสเตอร์จะพร้อมใช้หลังเผยแพร่ครั้งแรก <Link to="../publish">ไปที่ตรวจและเผยแพร่</Link>
        </p>
      )}
      <FilesPanel />
    </div>
  );
}
