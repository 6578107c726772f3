import type { Condition, Field } from '@khamrong/schemas';
import { useRef } from 'react';
import { ConditionGroups } from './condition-groups';
import { isFinished, NO_ROWS } from './condition-rows';
import { useConditionSentence } from './use-condition-sentence';
import { useRows } from './use-rows';

export interface ConditionEditorProps {
  /** What it decides: “แสดงเมื่อ”, “บังคับแนบเมื่อ”. */
  lead: string;
  value: Condition | undefined;
  /** Undefined takes the condition away. */
  onValue: (condition: Condition | undefined) => void;
  /** The fields it may look at: earlier ones. */
  fields: readonly Field[];
}

/** A condition as a sentence: แสดงเมื่อ [ลักษณะที่พบ] เป็น [สายไฟขาด] หรือ [เสาไฟเอียง]. */
export function ConditionEditor({ lead, value, onValue, fields }: ConditionEditorProps) {
  const whole = useRef<HTMLDivElement>(null);
  const sentence = useConditionSentence(value);
  const { rows, setRows } = useRows(value, onValue);
  const clear = (): void => {
    setRows({ joint: 'all', groups: [] });
    whole.current?.focus();
  };
  if (rows?.groups.length === 0)
    return (
      <div ref={whole} tabIndex={-1} className="condition condition-none">
        {fields.length > 0 ? (
          <button type="button" className="button" onClick={() => setRows(NO_ROWS)}>
            ตั้งเงื่อนไข “{lead} …”
          </button>
        ) : (
          <p className="help">ตั้งเงื่อนไข “{lead} …” ได้เมื่อมีคำถามอยู่ก่อนหน้า</p>
        )}
      </div>
    );
  return (
    <div ref={whole} tabIndex={-1} className="condition" role="group" aria-label={`เงื่อนไข: ${lead}`}>
      <div className="condition-head">
        <strong>{lead}</strong>
        <button type="button" className="button button-quiet" onClick={clear}>
          ลบเงื่อนไขทั้งหมด
        </button>
      </div>
      {rows ? (
        <ConditionGroups
          rows={rows}
          setRows={setRows}
          fields={fields}
          onRemoved={() => whole.current?.focus()}
        />
      ) : (
        <p className="help">เงื่อนไขนี้ซ้อนกันหลายชั้น แก้ทีละข้อที่นี่ไม่ได้ ลบแล้วตั้งใหม่ได้</p>
      )}
      <p className="condition-sentence" aria-live="polite">
        {value && `${lead} ${sentence} `}
        {rows?.groups.flat().every(isFinished) === false && 'ข้อที่ยังเลือกไม่ครบจะยังไม่มีผล'}
      </p>
    </div>
  );
}
