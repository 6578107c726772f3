import { SAVED_VIEWS_MAX, type SavedView } from '@khamrong/schemas';
import { useCallback, useState } from 'react';
import { ErrorMessage } from '../../../components/error-message';
import { SubmitButton } from '../../../components/submit-button';
import { TextField } from '../../../components/text-field';
import { useAction } from '../../../lib/use-action';
import { toSaved, type CaseFilters } from '../case-filters';

interface SaveViewProps {
  filters: CaseFilters;
  saved: readonly SavedView[];
  onKeep: (views: SavedView[]) => Promise<void>;
}

/** Keeps the list as it is narrowed now under a name, and lets kept ones go. */
export function SaveView({ filters, saved, onKeep }: SaveViewProps) {
  const [name, setName] = useState('');
  const [said, setSaid] = useState('');
  const { run, busy, error } = useAction(
    useCallback(
      async (views: SavedView[], done: string) => {
        await onKeep(views);
        setSaid(done);
        setName('');
      },
      [onKeep],
    ),
  );
  const isFull = saved.length >= SAVED_VIEWS_MAX;
  const without = (gone: string): SavedView[] => saved.filter((view) => view.name !== gone);
  const add = (): void => {
    const kept = name.trim();
    if (kept) void run([...without(kept), { name: kept, filter: toSaved(filters) }], `บันทึก “${kept}” แล้ว`);
  };
  return (
    <details className="panel save-view">
      <summary>มุมมองของฉัน</summary>
      <p className="help">บันทึกตัวกรองและการเรียงลำดับที่ใช้อยู่ไว้เปิดซ้ำ ไม่เก็บคำค้นหา เห็นเฉพาะท่าน</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <TextField label="ชื่อมุมมอง" value={name} onValue={setName} maxLength={60} required disabled={isFull} />
        <SubmitButton busy={busy} busyText="กำลังบันทึก…">
          บันทึกมุมมองนี้
        </SubmitButton>
      </form>
      <ErrorMessage error={error} />
      <p role="status" className="small">
        {said || (isFull ? `บันทึกได้ไม่เกิน ${SAVED_VIEWS_MAX} มุมมอง` : '')}
      </p>
      <ul className="saved-views">
        {saved.map((view) => (
          <li key={view.name}>
            <span>{view.name}</span>
            <button
              type="button"
              className="button"
              onClick={() => void run(without(view.name), `ลบ “${view.name}” แล้ว`)}
            >
              ลบ<span className="off-screen"> {view.name}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
