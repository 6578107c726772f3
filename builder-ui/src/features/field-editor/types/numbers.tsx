import { SelectField } from '../../../components/select-field';
import { TypedNumber } from '../../../components/typing/typed-number';
import { TypedText } from '../../../components/typing/typed-text';
import { sizeOf } from '../bounds';
import { useSetField } from '../use-set-field';
import type { FieldOf, OfField } from './field-props';
import { settingFault } from './setting-fault';

/** Lowest and highest number taken. */
export function NumberRange({ field }: OfField<'integer' | 'amount_thb'>) {
  const set = useSetField(field);
  const isAmount = field.type === 'amount_thb';
  const unit = isAmount ? 'บาท' : field.unit;
  return (
    <fieldset className="editor-pair">
      <legend>{isAmount ? 'จำนวนเงินที่รับ' : 'จำนวนที่รับ'}</legend>
      <TypedNumber
        label="ตั้งแต่"
        placeholder={isAmount ? '0' : 'ไม่กำหนด'}
        unit={unit}
        amount={isAmount}
        value={field.min}
        fault={settingFault(field, '/min')}
        onValue={(min) => set({ min: min ?? null })}
      />
      <TypedNumber
        label="ถึง"
        placeholder="ไม่กำหนด"
        unit={unit}
        amount={isAmount}
        value={field.max}
        onValue={(max) => set({ max: max ?? null })}
      />
    </fieldset>
  );
}

/** Word after the number. */
export function NumberUnit({ field }: OfField<'integer'>) {
  const set = useSetField(field);
  return (
    <TypedText
      label="หน่วยนับ"
      placeholder="เช่น ดวง คน วัน"
      value={field.unit ?? ''}
      maxLength={sizeOf('integer', 'unit')}
      onValue={(unit) => set({ unit: unit || null })}
    />
  );
}

type Default = FieldOf<'integer'>['default'];

const WORKED_OUT = [
  { value: 'none', text: 'ไม่กรอกไว้ให้' },
  { value: 'number', text: 'จำนวนที่กำหนด' },
  { value: 'current_year_be', text: 'ปี พ.ศ. ปัจจุบัน' },
  { value: 'next_fiscal_year', text: 'ปีงบประมาณถัดไป' },
];

const kindOf = (value: Default): string =>
  value === undefined ? 'none' : typeof value === 'number' ? 'number' : value;

/** What stands in the field before anything is written. */
export function DefaultNumber({ field }: OfField<'integer'>) {
  const set = useSetField(field);
  const choose = (kind: string): void =>
    set({ default: kind === 'none' ? null : kind === 'number' ? (field.min ?? 1) : kind });
  return (
    <div className="editor-pair">
      <SelectField
        label="จำนวนที่กรอกไว้ให้ก่อน"
        value={kindOf(field.default)}
        options={WORKED_OUT}
        onValue={choose}
      />
      {typeof field.default === 'number' && (
        <TypedNumber
          label="จำนวน"
          needed
          unit={field.unit}
          value={field.default}
          onValue={(value) => set({ default: value })}
        />
      )}
    </div>
  );
}
