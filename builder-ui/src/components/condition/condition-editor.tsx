import type { Condition, Field } from '@khamrong/schemas';

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
export function ConditionEditor(_: ConditionEditorProps) {
  return null;
}
