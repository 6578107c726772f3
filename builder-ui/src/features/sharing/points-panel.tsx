import { fieldsIn, POINTS_MAX } from '@khamrong/schemas';
import { useCallback, useState } from 'react';
import { DownloadButton } from '../../components/download-button';
import { ErrorMessage } from '../../components/error-message';
import { SelectField } from '../../components/select-field';
import { TextArea } from '../../components/text-area';
import { useDefinition, useDraft, useDraftStore } from '../../draft/draft-context';
import { useAction } from '../../lib/use-action';
import { pastedLines } from './pasted-lines';
import { savePoints, sharedFiles } from './sharing-api';

/** Types of fields that the name of a place fits in. */
const FILLED: ReadonlySet<string> = new Set(['text', 'select', 'radio', 'select_org_list']);
const LONGEST = 80;
const SHOWN = 6;

/** Which question the code of a place answers by itself. */
function PointFieldChoice() {
  const store = useDraftStore();
  const definition = useDefinition((each) => each);
  const fields = fieldsIn(definition).filter(({ type }) => FILLED.has(type));
  return (
    <>
      <SelectField
        label="ช่องที่กรอกให้เองเมื่อสแกน"
        value={definition.pointField ?? ''}
        options={[
          { value: '', text: 'ไม่กรอกให้' },
          ...fields.map(({ key, label }) => ({ value: key, text: label.th })),
        ]}
        onValue={(key) => store.run({ do: 'setForm', changes: { pointField: key || null } })}
      />
      <p className="help">เปลี่ยนช่องแล้วต้องเผยแพร่ใหม่จึงจะมีผล</p>
    </>
  );
}

function faultOf(lines: readonly string[]): string {
  if (lines.length > POINTS_MAX) return `มี ${lines.length} จุด รับได้ไม่เกิน ${POINTS_MAX} จุด`;
  const long = lines.find((line) => line.length > LONGEST);
  return long ? `“${long.slice(0, 30)}…” ยาวเกิน ${LONGEST} ตัวอักษร` : '';
}

/** Codes for places: each opens the form with its place filled in. */
export function PointsPanel() {
  const store = useDraftStore();
  const saved = useDraft((state) => state.saved);
  const [typed, setTyped] = useState(saved.points.join('\n'));
  const { lines, twice } = pastedLines(typed);
  const fault = faultOf(lines);
  const files = sharedFiles(saved);
  const { run, busy, error } = useAction(
    useCallback(async () => {
      const { points } = await savePoints(saved.id, lines);
      store.set({ saved: { ...store.getState().saved, points } });
    }, [store, saved.id, lines]),
  );
  return (
    <section className="panel" aria-labelledby="share-points">
      <h2 id="share-points">คิวอาร์โค้ดรายจุด</h2>
      <p className="help">เช่น เลขเสาไฟ หรือชื่อห้องประชุม สแกนแล้วแบบฟอร์มกรอกจุดนั้นให้เอง</p>
      <PointFieldChoice />
      <TextArea
        label="รายชื่อจุด (วางได้ทั้งรายการ บรรทัดละหนึ่งจุด)"
        value={typed}
        maxLength={(LONGEST + 1) * POINTS_MAX}
        onValue={setTyped}
      />
      <p className="small" role="status">
        {fault || `${lines.length} จุด${twice > 0 ? ` (ตัดชื่อซ้ำออก ${twice})` : ''}`}
      </p>
      <ErrorMessage error={error} />
      <div className="actions">
        <button
          type="button"
          className="button button-main"
          aria-disabled={busy || fault !== ''}
          onClick={() => fault === '' && void run()}
        >
          บันทึกรายชื่อจุด
        </button>
        {saved.points.length > 0 && <DownloadButton path={files.labels} label="แผ่นป้ายรายจุด (PDF)" />}
      </div>
      <ul className="share-points">
        {saved.points.slice(0, SHOWN).map((point) => (
          <li key={point}>
            <DownloadButton path={files.pointPng(point)} label={`PNG: ${point}`} />
          </li>
        ))}
      </ul>
    </section>
  );
}
