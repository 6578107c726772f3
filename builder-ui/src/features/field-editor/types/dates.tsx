import { bangkokDate } from '@khamrong/schemas';
import { useId } from 'react';
import { Switch } from '../../../components/typing/switch';
import { TypedDate } from '../../../components/typing/typed-date';
import { TypedNumber } from '../../../components/typing/typed-number';
import { useSetField } from '../use-set-field';
import { MOST_DAYS, readLimit, writeLimit, type LimitKind } from './date-limits';
import { EarlierFieldChoice } from './earlier-field';
import type { OfField } from './field-props';
import { settingFault } from './setting-fault';

type Side = 'min' | 'max';

const WORDS: Record<Side, Record<LimitKind, string>> = {
  min: {
    none: 'ไม่กำหนด',
    today: 'วันนี้เป็นต้นไป',
    later: 'ล่วงหน้าอย่างน้อย … วัน',
    earlier: 'ย้อนหลังได้ไม่เกิน … วัน',
    date: 'วันที่กำหนด',
    office: 'ตามจำนวนวันที่หน่วยงานตั้งไว้',
  },
  max: {
    none: 'ไม่กำหนด',
    today: 'วันนี้ (เลือกวันในอนาคตไม่ได้)',
    later: 'ล่วงหน้าได้ไม่เกิน … วัน',
    earlier: 'ก่อนวันนี้อย่างน้อย … วัน',
    date: 'วันที่กำหนด',
    office: 'ตามจำนวนวันที่หน่วยงานตั้งไว้',
  },
};

interface LimitProps {
  side: Side;
  label: string;
  limit: string | undefined;
  onLimit: (limit: string | undefined) => void;
}

/** One limit of a date, in words. */
function Limit({ side, label, limit, onLimit }: LimitProps) {
  const id = useId();
  const words = readLimit(limit);
  const kinds = (Object.keys(WORDS[side]) as LimitKind[]).filter(
    (kind) => kind !== 'office' || words.kind === 'office',
  );
  const choose = (kind: LimitKind): void =>
    onLimit(writeLimit({ kind, days: words.days, date: bangkokDate(new Date()) }));
  return (
    <div className="editor-pair">
      <div className="field">
        <label htmlFor={id}>{label}</label>
        <select id={id} value={words.kind} onChange={(event) => choose(event.target.value as LimitKind)}>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {WORDS[side][kind]}
            </option>
          ))}
        </select>
      </div>
      {(words.kind === 'later' || words.kind === 'earlier') && (
        <TypedNumber
          label={`${label} (จำนวนวัน)`}
          unit="วัน"
          needed
          min={1}
          max={MOST_DAYS}
          value={words.days}
          onValue={(days) => onLimit(writeLimit({ ...words, days: days ?? 1 }))}
        />
      )}
      {words.kind === 'date' && (
        <TypedDate
          label={`${label} (วันที่)`}
          value={words.date}
          onValue={(date) => onLimit(writeLimit({ ...words, date }))}
        />
      )}
    </div>
  );
}

/** Between which days an answer must lie. */
export function DateLimits({ field }: OfField<'date_be' | 'datetime_be'>) {
  const set = useSetField(field);
  const fault = settingFault(field, '/min');
  return (
    <fieldset className="editor-stack">
      <legend>วันที่ที่เลือกได้</legend>
      <Limit side="min" label="ตั้งแต่" limit={field.min} onLimit={(min) => set({ min: min ?? null })} />
      <Limit side="max" label="ถึง" limit={field.max} onLimit={(max) => set({ max: max ?? null })} />
      {fault && (
        <p className="fault" role="status">
          {fault}
        </p>
      )}
    </fieldset>
  );
}

/** Not before the date answered in an earlier field: สิ้นสุด after เริ่ม. */
export function NotBefore({ field }: OfField<'date_be'>) {
  const set = useSetField(field);
  return (
    <EarlierFieldChoice
      field={field}
      types={['date_be']}
      label="ต้องไม่ก่อนวันที่ในคำถาม"
      none="ไม่กำหนด"
      value={field.notBefore}
      onValue={(notBefore) => set({ notBefore: notBefore ?? null })}
    />
  );
}

export function WorkingDays({ field }: OfField<'date_be'>) {
  const set = useSetField(field);
  return (
    <Switch
      label="เฉพาะวันทำการ"
      help="เลือกวันหยุดของหน่วยงานไม่ได้"
      on={Boolean(field.workingDaysOnly)}
      onChange={(on) => set({ workingDaysOnly: on || null })}
    />
  );
}

export function PartialDate({ field }: OfField<'date_be'>) {
  const set = useSetField(field);
  return (
    <Switch
      label="กรอกเฉพาะปี หรือเดือนกับปีได้"
      help="สำหรับวันเกิดที่ไม่ทราบวันหรือเดือน"
      on={Boolean(field.partial)}
      onChange={(on) => set({ partial: on || null })}
    />
  );
}

export function DefaultDate({ field }: OfField<'date_be'>) {
  const set = useSetField(field);
  return (
    <Switch
      label="กรอกวันนี้ไว้ให้ก่อน"
      help="ผู้ยื่นแก้ได้"
      on={field.default === 'today'}
      onChange={(on) => set({ default: on ? 'today' : null })}
    />
  );
}
