import { POINTS_MAX } from '@khamrong/schemas';
import { useCallback, useState } from 'react';
import { DownloadButton } from '../../components/download-button';
import { ErrorMessage } from '../../components/error-message';
import { TextArea } from '../../components/text-area';
import { useDraft, useDraftStore } from '../../draft/draft-context';
import { useAction } from '../../lib/use-action';
import { pastedLines, type PastedLines } from './pasted-lines';
import { PointFieldChoice } from './point-field-choice';
import { PointLabels } from './point-labels';
import { savePoints, sharedFiles } from './sharing-api';

const LONGEST = 80;

function faultOf({ lines }: PastedLines): string {
  if (lines.length > POINTS_MAX)
    return `มี ${lines.length.toLocaleString('th')} จุด รับได้ไม่เกิน ${POINTS_MAX.toLocaleString('th')} จุด`;
  const long = lines.find((line) => line.length > LONGEST);
  return long ? `“${long.slice(0, 30)}…” ยาวเกิน ${LONGEST} ตัวอักษร` : '';
}

function countOf({ lines, twice }: PastedLines, isSaved: boolean): string {
  const dropped = twice > 0 ? ` ตัดชื่อที่ซ้ำออก ${twice}` : '';
  const state = lines.length > 0 ? (isSaved ? ' บันทึกแล้ว' : ' ยังไม่ได้บันทึก') : '';
  return `${lines.length} จุด${dropped}${state}`;
}

/** Codes for places: each opens the form with its place filled in. */
export function PointsPanel() {
  const store = useDraftStore();
  const saved = useDraft((state) => state.saved);
  const [typed, setTyped] = useState(saved.points.join('\n'));
  const pasted = pastedLines(typed);
  const fault = faultOf(pasted);
  const isSaved = pasted.lines.join('\n') === saved.points.join('\n');
  const { run, busy, error } = useAction(
    useCallback(
      async (points: string[]) => store.learn(await savePoints(saved.id, points)),
      [store, saved.id],
    ),
  );
  return (
    <section className="panel" aria-labelledby="share-points">
      <h2 id="share-points">คิวอาร์โค้ดรายจุด</h2>
      <p className="help">ติดไว้ตามจุดต่าง ๆ เช่น เสาไฟ ห้องประชุม เมื่อสแกนที่จุดใด แบบฟอร์มจะกรอกชื่อจุดนั้นให้เอง</p>
      <PointFieldChoice />
      <TextArea
        label="รายชื่อจุด (บรรทัดละหนึ่งจุด)"
        help="คัดลอกจาก Excel หรือ Word มาวางได้ทั้งรายการ"
        value={typed}
        maxLength={(LONGEST + 2) * POINTS_MAX * 2}
        onValue={setTyped}
      />
      <p className={fault ? 'fault' : 'small'} role="status">
        {fault || countOf(pasted, isSaved)}
      </p>
      <ErrorMessage error={error} />
      <div className="actions">
        <button
          type="button"
          className="button"
          aria-disabled={busy || fault !== '' || isSaved}
          onClick={() => fault === '' && !isSaved && void run(pasted.lines)}
        >
          บันทึกรายชื่อจุด
        </button>
        {isSaved && saved.points.length > 0 && (
          <DownloadButton path={sharedFiles(saved).labels} label="พิมพ์ป้ายทุกจุด (PDF)" main />
        )}
      </div>
      <PointLabels />
    </section>
  );
}
