import type { FormDefinition, FormDraft } from '@khamrong/schemas';
import { overwritten } from '@khamrong/schemas/editing';
import { useCallback, useMemo } from 'react';
import { Dialog } from '../../components/dialog';
import { DifferenceList } from '../../components/difference-list';
import { ErrorMessage } from '../../components/error-message';
import { LoadedView } from '../../components/loaded-view';
import { readDraft } from '../../draft/draft-api';
import { useDraft, useDraftStore } from '../../draft/draft-context';
import { useAction } from '../../lib/use-action';
import { useLoaded } from '../../lib/use-loaded';
import { thaiTime } from '../../lib/thai-time';
import { useStaleChoices } from './use-stale-choices';

function Choices({ theirs, onClose }: { theirs: FormDraft; onClose: () => void }) {
  const { merge, copyAndTakeTheirs, takeTheirs } = useStaleChoices(theirs);
  const copying = useAction(copyAndTakeTheirs);
  return (
    <>
      <ErrorMessage error={copying.error} />
      <div className="stale-choices">
        <button type="button" className="button button-main" onClick={merge}>
          รวมการแก้ไขของฉันเข้ากับฉบับล่าสุด
        </button>
        <button
          type="button"
          className="button"
          aria-disabled={copying.busy}
          onClick={() => void copying.run()}
        >
          เก็บของฉันเป็นบริการสำเนา แล้วใช้ฉบับล่าสุด
        </button>
        <button type="button" className="button" onClick={takeTheirs}>
          ใช้ฉบับล่าสุด ไม่เก็บการแก้ไขของฉัน
        </button>
        <button type="button" className="button" onClick={onClose}>
          กลับไปดูก่อน
        </button>
      </div>
    </>
  );
}

interface SameProps {
  base: FormDefinition;
  mine: FormDefinition;
  theirs: FormDefinition;
}

/** What cannot be as both wish. */
function ChangedByBoth({ base, mine, theirs }: SameProps) {
  const places = useMemo(() => overwritten(base, mine, theirs), [base, mine, theirs]);
  if (places.length === 0) return null;
  return (
    <div className="message message-error">
      <p>
        <strong>แก้ที่เดียวกันทั้งสองฝ่าย</strong> ถ้ารวม ส่วนนี้จะเป็นตามที่ท่านแก้ไข
      </p>
      <ul>
        {places.map((place) => (
          <li key={place}>{place}</li>
        ))}
      </ul>
    </div>
  );
}

/** What they changed and what I changed, and what is to become of it. Nothing is overwritten before. */
export function StaleDialog({ onClose }: { onClose: () => void }) {
  const id = useDraft(({ saved }) => saved.id);
  const base = useDraftStore().getState().saved.definition;
  const mine = useDraft(({ history }) => history.present);
  const theirs = useLoaded(useCallback((signal: AbortSignal) => readDraft(id, signal), [id]));
  return (
    <Dialog title="มีผู้อื่นบันทึกแบบฟอร์มนี้ก่อน" onClose={onClose}>
      <LoadedView from={theirs}>
        {(draft) => (
          <>
            <p>
              <strong>{draft.savedBy}</strong> บันทึกเมื่อ {thaiTime(draft.savedAt)} การแก้ไขของท่านยังอยู่ครบ
              ยังไม่มีอะไรถูกเขียนทับ
            </p>
            <h3>สิ่งที่ {draft.savedBy} แก้ไข</h3>
            <DifferenceList before={base} after={draft.definition} />
            <h3>สิ่งที่ท่านแก้ไข</h3>
            <DifferenceList before={base} after={mine} />
            <ChangedByBoth base={base} mine={mine} theirs={draft.definition} />
            <Choices theirs={draft} onClose={onClose} />
          </>
        )}
      </LoadedView>
    </Dialog>
  );
}
