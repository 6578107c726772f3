import type { OfficeHours } from '@khamrong/schemas';
import { useCallback, useState } from 'react';
import { ErrorMessage } from '../../components/error-message';
import { SubmitButton } from '../../components/submit-button';
import { TextField } from '../../components/text-field';
import { useAction } from '../../lib/use-action';
import { saveHours } from './calendar-api';
import type { CalendarProps } from './calendar-page';
import { WEEKDAYS } from './day-words';

interface DaysProps {
  days: readonly number[];
  onDays: (days: number[]) => void;
}

function WorkingDays({ days, onDays }: DaysProps) {
  const turn = (day: number, on: boolean): void =>
    onDays(on ? [...days, day].sort((a, b) => a - b) : days.filter((each) => each !== day));
  return (
    <fieldset className="working-days">
      <legend>วันทำการในสัปดาห์</legend>
      {WEEKDAYS.map((name, index) => (
        <label className="check" key={name}>
          <input
            type="checkbox"
            checked={days.includes(index + 1)}
            onChange={({ target }) => turn(index + 1, target.checked)}
          />
          {name}
        </label>
      ))}
    </fieldset>
  );
}

const CLOCK = '([01]\\d|2[0-3]):[0-5]\\d';

/** Weekdays and hours; targets in minutes and hours run in these alone. */
export function HoursForm({ calendar, onCalendar, mayChange }: CalendarProps & { mayChange: boolean }) {
  const [typed, setTyped] = useState<OfficeHours>(calendar.hours);
  const [said, setSaid] = useState('');
  const { run, busy, error } = useAction(
    useCallback(async () => {
      onCalendar(await saveHours(typed));
      setSaid('บันทึกเวลาทำการแล้ว');
    }, [typed, onCalendar]),
  );
  const set = (change: Partial<OfficeHours>): void => {
    setSaid('');
    setTyped({ ...typed, ...change });
  };
  return (
    <form
      className="panel"
      aria-labelledby="hours"
      onSubmit={(event) => {
        event.preventDefault();
        void run();
      }}
    >
      <h2 id="hours">วันและเวลาทำการ</h2>
      <fieldset className="plain" disabled={!mayChange}>
        <WorkingDays days={typed.days} onDays={(days) => set({ days })} />
        <div className="clock-range">
          <TextField
            label="เปิด"
            value={typed.opens}
            onValue={(opens) => set({ opens })}
            pattern={CLOCK}
            placeholder="08:30"
            inputMode="numeric"
            required
          />
          <TextField
            label="ปิด"
            value={typed.closes}
            onValue={(closes) => set({ closes })}
            pattern={CLOCK}
            placeholder="16:30"
            inputMode="numeric"
            required
          />
        </div>
        <p className="help">
          กำหนดเวลาที่เป็นนาทีหรือชั่วโมงนับเฉพาะในเวลาทำการ คำร้องที่มานอกเวลาถือว่าได้รับเมื่อเปิดทำการครั้งถัดไป
        </p>
        <ErrorMessage error={error} />
        {mayChange && (
          <SubmitButton busy={busy} busyText="กำลังบันทึก…">
            บันทึกเวลาทำการ
          </SubmitButton>
        )}
      </fieldset>
      <p role="status" className="small">
        {said}
      </p>
    </form>
  );
}
