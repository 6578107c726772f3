import type { Field } from '@khamrong/schemas';
import { useId } from 'react';
import { inClerkWords } from '../../lib/office-words';
import { testsOf, testWords } from './asked-of';
import type { Row, RowTest } from './condition-rows';
import { RowValues } from './row-values';

interface ConditionRowProps {
  row: Row;
  fields: readonly Field[];
  /** Number of the row in the whole condition, from 1. */
  number: number;
  onRow: (row: Row) => void;
  onRemove: () => void;
}

const nameOf = (field: Field): string => inClerkWords(field.label.th) || 'คำถามที่ยังไม่มีข้อความ';

/** A test a field cannot be asked, as it may stand in an imported form, is shown with those it can. */
const offered = (field: Field, test: RowTest): RowTest[] => [...new Set([...testsOf(field), test])];

interface FieldChoiceProps extends Pick<ConditionRowProps, 'row' | 'fields' | 'number' | 'onRow'> {
  isGone: boolean;
}

function FieldChoice({ row, fields, number, isGone, onRow }: FieldChoiceProps) {
  const choose = (key: string): void => {
    const field = fields.find((each) => each.key === key);
    if (field) onRow({ field: key, test: testsOf(field)[0] ?? 'answered', values: [] });
  };
  return (
    <select
      autoFocus={row.field === ''}
      aria-label={`คำถามของเงื่อนไขที่ ${number}`}
      aria-invalid={isGone || undefined}
      value={isGone ? '' : row.field}
      onChange={(event) => choose(event.target.value)}
    >
      <option value="" disabled>
        {isGone ? 'คำถามเดิมถูกลบหรือย้ายไปอยู่หลังแล้ว' : 'เลือกคำถาม'}
      </option>
      {fields.map((field) => (
        <option key={field.key} value={field.key}>
          {nameOf(field)}
        </option>
      ))}
    </select>
  );
}

/** One line of a condition: [ลักษณะที่พบ] [เป็น] [สายไฟขาด] [เสาไฟเอียง]. */
export function ConditionRow({ row, fields, number, onRow, onRemove }: ConditionRowProps) {
  const id = useId();
  const field = fields.find(({ key }) => key === row.field);
  const isGone = row.field !== '' && !field;
  return (
    <div className={`condition-row ${isGone ? 'condition-row-gone' : ''}`} role="group" aria-labelledby={id}>
      <span id={id} className="off-screen">
        เงื่อนไขที่ {number}
      </span>
      <div className="condition-line">
        <FieldChoice row={row} fields={fields} number={number} isGone={isGone} onRow={onRow} />
        {field && (
          <select
            aria-label={`เงื่อนไขที่ ${number} ตรวจว่า`}
            value={row.test}
            onChange={(event) => onRow({ ...row, test: event.target.value as RowTest })}
          >
            {offered(field, row.test).map((test) => (
              <option key={test} value={test}>
                {testWords(test, field)}
              </option>
            ))}
          </select>
        )}
        <button
          type="button"
          className="button icon-button"
          aria-label={`ลบเงื่อนไขที่ ${number}`}
          title="ลบเงื่อนไขนี้"
          onClick={onRemove}
        >
          ✕
        </button>
      </div>
      {isGone && <p className="fault">คำถามที่เงื่อนไขนี้ใช้ ถูกลบหรือย้ายไปอยู่หลังแล้ว กรุณาเลือกคำถามใหม่หรือลบเงื่อนไขนี้</p>}
      {field && row.test !== 'answered' && (
        <RowValues
          key={field.key}
          field={field}
          values={row.values}
          onValues={(values) => onRow({ ...row, values })}
        />
      )}
    </div>
  );
}
