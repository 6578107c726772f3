import {
  ANNOUNCED_HOLIDAYS,
  HOLIDAYS_MAX,
  pastedHolidays,
  suggestedHolidays,
  type Holiday,
  type HolidayLineFault,
  type PastedHolidays,
} from '@khamrong/schemas';
import { formatThaiDate, toBuddhistYear } from '@khamrong/schemas/thai';
import { useCallback, useState } from 'react';
import { ErrorMessage } from '../../components/error-message';
import { SubmitButton } from '../../components/submit-button';
import { TextArea } from '../../components/text-area';
import { useAction } from '../../lib/use-action';
import { addHolidays } from './calendar-api';
import type { CalendarProps } from './calendar-page';

const FAULTS: Record<HolidayLineFault, string> = {
  noDate: 'ไม่พบวันที่',
  noName: 'ไม่มีชื่อวันหยุด',
  otherYear: 'ไม่ใช่ปีที่เลือก',
  twice: 'วันซ้ำกับบรรทัดก่อนหน้า',
};

const lineOf = ({ date, name }: Holiday): string => `${formatThaiDate(date, 'short')} ${name}`;

function Faults({ faults }: Pick<PastedHolidays, 'faults'>) {
  if (faults.length === 0) return null;
  return (
    <div className="fault" role="status">
      <p>บรรทัดที่อ่านไม่ได้จะไม่ถูกเพิ่ม:</p>
      <ul>
        {faults.map(({ line, text, fault }) => (
          <li key={line}>
            บรรทัดที่ {line}: {FAULTS[fault]} “{text.slice(0, 60)}”
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What nobody can know without the year's announcement. */
function Unverified({ year }: { year: number }) {
  return (
    <div className="message">
      <p>
        เป็นเพียงรายการแนะนำ มีเฉพาะวันหยุดที่ตรงกันทุกปีและวันชดเชยตามปกติ โปรดตรวจกับประกาศวันหยุดราชการ พ.ศ.{' '}
        {toBuddhistYear(year)} แล้วเติมวันที่ยังขาด:
      </p>
      <p>{ANNOUNCED_HOLIDAYS.join(' · ')}</p>
    </div>
  );
}

interface PasteFormProps extends CalendarProps {
  /** CE. */
  year: number;
}

/** Many holidays at once: pasted from an announcement or a sheet, or suggested; nothing counts before it is added. */
export function PasteForm({ year, onCalendar }: PasteFormProps) {
  const [typed, setTyped] = useState('');
  const [suggested, setSuggested] = useState(false);
  const [own, setOwn] = useState(false);
  const [said, setSaid] = useState('');
  const pasted = pastedHolidays(typed, year);
  const { run, busy, error } = useAction(
    useCallback(
      async (days: Holiday[]) => {
        onCalendar(await addHolidays(days));
        setSaid(`เพิ่มแล้ว ${days.length} วัน`);
        setTyped('');
        setSuggested(false);
      },
      [onCalendar],
    ),
  );
  const days = pasted.days.map((day) => (own ? { ...day, own: true as const } : day));
  const suggest = (): void => {
    setTyped(suggestedHolidays(year).map(lineOf).join('\n'));
    setSuggested(true);
    setSaid('');
  };
  return (
    <form
      className="panel paste-holidays"
      aria-labelledby="paste-holidays"
      onSubmit={(event) => {
        event.preventDefault();
        if (days.length > 0) void run(days);
      }}
    >
      <h2 id="paste-holidays">เพิ่มหลายวันของปี {toBuddhistYear(year)}</h2>
      <button type="button" className="button" onClick={suggest}>
        เริ่มจากรายการแนะนำ
      </button>
      {suggested && <Unverified year={year} />}
      <TextArea
        label="วางรายการ (บรรทัดละหนึ่งวัน)"
        help="คัดลอกจากประกาศ Word หรือ Excel มาวางได้ เช่น 13 เม.ย. 2569 วันสงกรานต์ หรือ 13/4/2569 วันสงกรานต์"
        value={typed}
        maxLength={HOLIDAYS_MAX * 160}
        onValue={setTyped}
      />
      <Faults faults={pasted.faults} />
      <label className="check">
        <input type="checkbox" checked={own} onChange={({ target }) => setOwn(target.checked)} />
        ทั้งหมดนี้หยุดเฉพาะหน่วยงานนี้
      </label>
      <ErrorMessage error={error} />
      <SubmitButton busy={busy} busyText="กำลังบันทึก…">
        {days.length > 0 ? `ตรวจแล้ว เพิ่ม ${days.length} วัน` : 'เพิ่มวันหยุด'}
      </SubmitButton>
      <p role="status" className="small">
        {said}
      </p>
    </form>
  );
}
