import { useCallback, useState } from 'react';
import { ErrorMessage } from '../../components/error-message';
import { useAction } from '../../lib/use-action';
import { removeHoliday } from './calendar-api';
import type { CalendarProps } from './calendar-page';
import { dayWords } from './day-words';

interface HolidayTableProps extends CalendarProps {
  /** CE. */
  year: number;
  mayChange: boolean;
}

/** The holidays of a year, each to be taken out. */
export function HolidayTable({ calendar, onCalendar, year, mayChange }: HolidayTableProps) {
  const [said, setSaid] = useState('');
  const days = calendar.holidays.filter(({ date }) => date.startsWith(`${year}-`));
  const { run, error } = useAction(
    useCallback(
      async (date: string) => {
        onCalendar(await removeHoliday(date));
        setSaid(`ลบวัน${dayWords(date)} แล้ว`);
      },
      [onCalendar],
    ),
  );
  return (
    <>
      <p role="status" className="small">
        {said || (days.length > 0 ? `${days.length} วัน` : 'ยังไม่มีวันหยุดของปีนี้')}
      </p>
      <ErrorMessage error={error} />
      <ul className="holidays">
        {days.map(({ date, name, own }) => (
          <li key={date}>
            <span>
              <strong>{dayWords(date)}</strong>
              {own && <span className="badge">เฉพาะหน่วยงาน</span>}
              <span className="holiday-name">{name || 'ไม่ได้ระบุชื่อ'}</span>
            </span>
            {mayChange && (
              <button type="button" className="button" onClick={() => void run(date)}>
                ลบ<span className="off-screen"> {dayWords(date)}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
