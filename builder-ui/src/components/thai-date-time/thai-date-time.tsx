import { daysInMonth, MONTHS_TH, toBuddhistYear } from '@khamrong/schemas/thai';
import { useId } from 'react';
import { instantOf, MINUTE_STEP, partsOf, type DateTime } from './date-time';

interface ThaiDateTimeProps {
  label: string;
  /** ISO 8601 with Bangkok's offset. */
  value: string;
  onValue: (instant: string) => void;
}

interface PartProps {
  label: string;
  value: number;
  options: readonly (readonly [number, string])[];
  onValue: (value: number) => void;
}

function Part({ label, value, options, onValue }: PartProps) {
  return (
    <select aria-label={label} value={value} onChange={(event) => onValue(Number(event.target.value))}>
      {options.map(([option, text]) => (
        <option key={option} value={option}>
          {text}
        </option>
      ))}
    </select>
  );
}

const range = (from: number, count: number, step = 1): number[] =>
  Array.from({ length: count }, (_, index) => from + index * step);
const two = (value: number): string => String(value).padStart(2, '0');

const HOURS = range(0, 24).map((hour) => [hour, two(hour)] as const);
const MONTHS = MONTHS_TH.map((name, index) => [index + 1, name] as const);

/** Minutes in steps, and the one there is where it lies between. */
const minutes = (now: number) =>
  [...new Set([...range(0, 60 / MINUTE_STEP, MINUTE_STEP), now])]
    .sort((a, b) => a - b)
    .map((minute) => [minute, two(minute)] as const);

/** This year and the next ones, in the Buddhist era, and the one there is where it is gone by. */
const years = (now: number) => {
  const first = Math.min(new Date().getFullYear(), now);
  return range(first, Math.max(6, now - first + 1)).map(
    (year) => [year, String(toBuddhistYear(year))] as const,
  );
};

/** A date in the Buddhist era and a time of day in Bangkok. */
export function ThaiDateTime({ label, value, onValue }: ThaiDateTimeProps) {
  const id = useId();
  const parts = partsOf(value);
  const { year, month, day, hour, minute } = parts;
  const set = (change: Partial<DateTime>): void => onValue(instantOf({ ...parts, ...change }));
  const days = range(1, daysInMonth(year, month)).map((each) => [each, String(each)] as const);
  return (
    <div className="field thai-date-time" role="group" aria-labelledby={id}>
      <span id={id} className="group-label">
        {label}
      </span>
      <div>
        <Part label="วันที่" value={day} options={days} onValue={(next) => set({ day: next })} />
        <Part label="เดือน" value={month} options={MONTHS} onValue={(next) => set({ month: next })} />
        <Part label="ปี พ.ศ." value={year} options={years(year)} onValue={(next) => set({ year: next })} />
      </div>
      <div>
        <span>เวลา</span>
        <Part label="นาฬิกา" value={hour} options={HOURS} onValue={(next) => set({ hour: next })} />
        <span aria-hidden="true">.</span>
        <Part
          label="นาที"
          value={minute}
          options={minutes(minute)}
          onValue={(next) => set({ minute: next })}
        />
        <span>น.</span>
      </div>
    </div>
  );
}
