import { Link } from 'react-router';
import { useDefinition, useDraft, useDraftStore } from '../../draft/draft-context';
import { usePresence } from '../../draft/use-presence';
import { inClerkWords } from '../../lib/office-words';
import { usePageTitle } from '../../lib/use-page-title';
import { BuilderTools } from './builder-tools';
import { SaveState } from './save-state';

function Presence() {
  const others = usePresence(useDraftStore());
  return (
    <p className="presence" role="status">
      {others.length > 0 && `${others.join(' และ ')} กำลังแก้ไขแบบฟอร์มนี้อยู่ด้วย`}
    </p>
  );
}

/** What happened to the form without the clerk. */
function Notice() {
  const store = useDraftStore();
  const notice = useDraft((state) => state.notice);
  return (
    <div role="status" className="notice-place">
      {notice && (
        <div className="message builder-notice">
          <p>{notice}</p>
          <button type="button" className="button" onClick={() => store.set({ notice: '' })}>
            รับทราบ
          </button>
        </div>
      )}
    </div>
  );
}

/** Which service it is, how far it is saved, who else is at it, and the way back. */
export function BuilderHead() {
  const title = inClerkWords(useDefinition((definition) => definition.title.th));
  usePageTitle(title || 'บริการใหม่');
  return (
    <>
      <div className="builder-head">
        <Link className="builder-back" to="/services">
          <span aria-hidden="true">‹</span> บริการทั้งหมด
        </Link>
        <h1>{title || 'บริการที่ยังไม่มีชื่อ'}</h1>
      </div>
      <div className="builder-bar">
        <SaveState />
        <BuilderTools />
      </div>
      <Presence />
      <Notice />
    </>
  );
}
