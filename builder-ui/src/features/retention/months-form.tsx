import { END_STATUSES, RETENTION_MONTHS, STATUS_TEXT, type MonthsKept } from '@khamrong/schemas';
import { useCallback, useState } from 'react';
import { ErrorMessage } from '../../components/error-message';
import { SubmitButton } from '../../components/submit-button';
import { TextField } from '../../components/text-field';
import { useAction } from '../../lib/use-action';
import { setMonths } from './retention-api';
import type { ServiceProps } from './retention-page';

type Typed = Record<(typeof END_STATUSES)[number], string>;

const typedOf = (months: MonthsKept): Typed =>
  Object.fromEntries(END_STATUSES.map((status) => [status, String(months[status] ?? '')])) as Typed;

const monthsOf = (typed: Typed): MonthsKept =>
  Object.fromEntries(
    END_STATUSES.filter((status) => typed[status] !== '').map((status) => [status, Number(typed[status])]),
  );

/** Up to `RETENTION_MONTHS.most`. */
const MONTHS = { inputMode: 'numeric', pattern: '[1-9][0-9]{0,2}|1[01][0-9]{2}|1200' } as const;

/** How long cases are kept, by how they ended; empty keeps them for good. */
export function MonthsForm({ service, onItems, onEdited }: ServiceProps & { onEdited: () => void }) {
  const [typed, setTyped] = useState(() => typedOf(service.months));
  const [saved, setSaved] = useState(false);
  const { run, busy, error } = useAction(
    useCallback(async () => {
      onItems((await setMonths(service.id, monthsOf(typed))).items);
      setSaved(true);
    }, [service.id, typed, onItems]),
  );
  const set = (status: keyof Typed, value: string): void => {
    setSaved(false);
    onEdited();
    setTyped((before) => ({ ...before, [status]: value }));
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void run();
      }}
    >
      <fieldset className="plain">
        <legend>เก็บไว้กี่เดือนหลังเรื่องสิ้นสุด (เว้นว่าง = เก็บตลอดไป)</legend>
        <div className="months-kept">
          {END_STATUSES.map((status) => (
            <TextField
              key={status}
              label={STATUS_TEXT[status].th}
              value={typed[status]}
              onValue={(value) => set(status, value)}
              title={`จำนวนเดือน 1–${RETENTION_MONTHS.most}`}
              {...MONTHS}
            />
          ))}
        </div>
      </fieldset>
      <ErrorMessage error={error} />
      <SubmitButton busy={busy} busyText="กำลังบันทึก…" main={false}>
        บันทึกระยะเวลา
      </SubmitButton>
      <p role="status" className="small">
        {saved && 'บันทึกแล้ว ยังไม่มีข้อมูลใดถูกลบ'}
      </p>
    </form>
  );
}
