import { bangkokDate, yearsWithoutTable, type OfficeCalendar } from '@khamrong/schemas';
import { toBuddhistYear } from '@khamrong/schemas/thai';
import { useState } from 'react';
import { LoadedView } from '../../components/loaded-view';
import { SelectField } from '../../components/select-field';
import { usePermission } from '../../lib/session-context';
import { useLoaded } from '../../lib/use-loaded';
import { usePageTitle } from '../../lib/use-page-title';
import { readCalendar } from './calendar-api';
import { HolidayForm } from './holiday-form';
import { HolidayTable } from './holiday-table';
import { HoursForm } from './hours-form';
import { PasteForm } from './paste-form';

/** What every part of the page is given. */
export interface CalendarProps {
  calendar: OfficeCalendar;
  onCalendar: (calendar: OfficeCalendar) => void;
}

/** From this month on the next year's table is asked for. */
const ASKED_FROM_MONTH = 10;

/** Years that cases of today may be due in and whose table nobody has entered, CE. */
function missingYears({ holidays }: OfficeCalendar, today: string): number[] {
  const year = Number(today.slice(0, 4));
  const last = Number(today.slice(5, 7)) >= ASKED_FROM_MONTH ? year + 1 : year;
  const dates = holidays.map(({ date }) => date);
  return yearsWithoutTable(today, `${last}-12-31`, dates);
}

function MissingTables({ years }: { years: readonly number[] }) {
  if (years.length === 0) return null;
  const words = years.map((year) => toBuddhistYear(year)).join(' และ ');
  return (
    <p className="message" role="status">
      ยังไม่มีตารางวันหยุดของปี {words} กำหนดแล้วเสร็จที่ตกในปีนั้นจึงหักเฉพาะวันหยุดประจำสัปดาห์
    </p>
  );
}

function Calendar({ calendar, onCalendar }: CalendarProps) {
  const today = bangkokDate(new Date());
  const mayChange = usePermission('services.manage');
  const thisYear = Number(today.slice(0, 4));
  const missing = missingYears(calendar, today);
  const [year, setYear] = useState(missing[0] ?? thisYear);
  const years = [...calendar.holidays.map(({ date }) => Number(date.slice(0, 4))), thisYear, thisYear + 1];
  const options = [...new Set(years)]
    .sort((a, b) => a - b)
    .map((each) => ({ value: String(each), text: `พ.ศ. ${toBuddhistYear(each)}` }));
  const props = { calendar, onCalendar, year };
  return (
    <>
      <MissingTables years={missing} />
      <div className="calendar">
        <section className="panel" aria-labelledby="holidays">
          <h2 id="holidays">วันหยุด</h2>
          <SelectField
            label="ปี"
            value={String(year)}
            options={options}
            onValue={(next) => setYear(Number(next))}
          />
          <HolidayTable {...props} mayChange={mayChange} />
          {mayChange && <HolidayForm {...props} />}
        </section>
        <div>
          {mayChange && <PasteForm key={year} {...props} />}
          <HoursForm calendar={calendar} onCalendar={onCalendar} mayChange={mayChange} />
        </div>
      </div>
    </>
  );
}

/** When the office works: what due dates are reckoned by. */
export default function CalendarPage() {
  usePageTitle('วันหยุดและเวลาทำการ');
  const calendar = useLoaded(readCalendar);
  return (
    <>
      <h1>วันหยุดและเวลาทำการ</h1>
      <p className="help">
        ใช้นับวันที่ถือว่าได้รับคำร้องและกำหนดแล้วเสร็จ เมื่อแก้ไข ระบบจะคำนวณกำหนดของเรื่องที่ยังไม่เสร็จใหม่และบันทึกไว้ในประวัติของเรื่อง
      </p>
      <LoadedView from={calendar}>
        {(loaded) => <Calendar calendar={loaded} onCalendar={calendar.replace} />}
      </LoadedView>
    </>
  );
}
