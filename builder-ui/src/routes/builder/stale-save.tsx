import { useEffect, useState } from 'react';
import { useDraft } from '../../draft/draft-context';
import { StaleDialog } from './stale-dialog';

/** Somebody else saved first: the clerk is asked at once, and again when they wish to after looking. */
export function StaleSave() {
  const stale = useDraft(({ saving }) => saving.is === 'conflict');
  const [asking, setAsking] = useState(false);
  useEffect(() => setAsking(stale), [stale]);
  if (!stale) return null;
  return (
    <>
      <div className="message message-error">
        <p>มีผู้อื่นบันทึกแบบฟอร์มนี้ก่อน การแก้ไขของท่านยังไม่ได้บันทึก แต่ยังอยู่ในเครื่องนี้</p>
        <button type="button" className="button" onClick={() => setAsking(true)}>
          เลือกว่าจะทำอย่างไร
        </button>
      </div>
      {asking && <StaleDialog onClose={() => setAsking(false)} />}
    </>
  );
}
