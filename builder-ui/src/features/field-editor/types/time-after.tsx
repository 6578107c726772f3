import { SelectField } from '../../../components/select-field';
import { inClerkWords } from '../../../lib/office-words';
import { useSetField } from '../use-set-field';
import { useEarlierFields } from './earlier-field';
import type { FieldOf, OfField } from './field-props';

type After = NonNullable<FieldOf<'time'>['after']>;

/**
 * Later than an earlier time when both are of one day: เวลาสิ้นสุด after เวลาเริ่ม. Where the form asks for one date only,
 * it is the day of both.
 */
export function TimeAfter({ field }: OfField<'time'>) {
  const set = useSetField(field);
  const times = useEarlierFields(field, ['time']);
  const dates = useEarlierFields(field, ['date_be']);
  const { after } = field;
  const [firstDate] = dates;
  if ((times.length === 0 || !firstDate) && !after) return null;
  const options = (fields: typeof times) =>
    fields.map(({ key, label }) => ({ value: key, text: inClerkWords(label.th) || 'คำถามที่ยังไม่มีข้อความ' }));
  const choose = (time: string): void => {
    const days = { fromDate: firstDate?.key ?? '', toDate: dates.at(-1)?.key ?? '' };
    set({ after: time ? { ...days, ...after, time } : null });
  };
  const change = (changes: Partial<After>): void => set({ after: { ...after, ...changes } });
  return (
    <fieldset className="editor-stack">
      <legend>เวลานี้ต้องหลังเวลาในคำถามอื่น</legend>
      <SelectField
        label="ต้องหลังเวลาในคำถาม"
        value={after?.time ?? ''}
        options={[{ value: '', text: 'ไม่กำหนด' }, ...options(times)]}
        onValue={choose}
      />
      {after && (
        <div className="editor-pair">
          <SelectField
            label="วันที่ของเวลาเริ่ม"
            value={after.fromDate}
            options={options(dates)}
            onValue={(fromDate) => change({ fromDate })}
          />
          <SelectField
            label="วันที่ของเวลานี้"
            value={after.toDate}
            options={options(dates)}
            onValue={(toDate) => change({ toDate })}
          />
        </div>
      )}
    </fieldset>
  );
}
