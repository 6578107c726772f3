import { useCallback, useState } from 'react';
import { ActionForm } from '../../components/action-form';
import { ErrorMessage } from '../../components/error-message';
import { SubmitButton } from '../../components/submit-button';
import { TextField } from '../../components/text-field';
import { TypedDate } from '../../components/typing/typed-date';
import { useAction } from '../../lib/use-action';
import { addHolidays } from './calendar-api';
import type { CalendarProps } from './calendar-page';
import { dayWords } from './day-words';

const EMPTY = { date: '', name: '', own: false };

/** One more holiday, of whichever year. */
export function HolidayForm({ onCalendar }: CalendarProps) {
  const [typed, setTyped] = useState(EMPTY);
  const [said, setSaid] = useState('');
  const [round, setRound] = useState(0);
  const { run, busy, error } = useAction(
    useCallback(async () => {
      const { date, name, own } = typed;
      if (date === '') return;
      onCalendar(await addHolidays([{ date, name: name.trim(), ...(own ? { own: true as const } : {}) }]));
      setSaid(`เพิ่มวัน${dayWords(date)} แล้ว`);
      setTyped(EMPTY);
      setRound((before) => before + 1);
    }, [typed, onCalendar]),
  );
  return (
    <ActionForm className="holiday-form" run={run}>
      <h3>เพิ่มทีละวัน</h3>
      <TypedDate
        key={round}
        label="วันที่"
        optional
        value={typed.date}
        onValue={(date) => setTyped({ ...typed, date })}
      />
      <TextField
        label="ชื่อวันหยุด"
        value={typed.name}
        onValue={(name) => setTyped({ ...typed, name })}
        maxLength={120}
        required
      />
      <label className="check">
        <input
          type="checkbox"
          checked={typed.own}
          onChange={({ target }) => setTyped({ ...typed, own: target.checked })}
        />
        หยุดเฉพาะหน่วยงานนี้
      </label>
      <ErrorMessage error={error} />
      <SubmitButton busy={busy} busyText="กำลังบันทึก…">
        เพิ่มวันหยุด
      </SubmitButton>
      <p role="status" className="small">
        {said}
      </p>
    </ActionForm>
  );
}
