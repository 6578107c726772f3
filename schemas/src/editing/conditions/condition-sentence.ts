import type { Condition, Test } from '../../conditions/condition';
import { typeOf, type Field } from '../../fields';

export type FieldOf = (key: string) => Field | undefined;

const GONE = '(ช่องที่ถูกลบ)';
const GONE_ANSWER = '(คำตอบที่ถูกลบ)';
const UNNAMED = '(ช่องที่ยังไม่มีชื่อ)';

const quoted = (text: string): string => `“${text}”`;

/** One answer in words. Of choices, one there is not any more is named as such. */
function answerText(value: unknown, field: Field | undefined): string {
  if (!field) return quoted(String(value));
  const choices = 'choices' in field ? field.choices : undefined;
  if (choices && !choices.some((choice) => choice.value === value)) return GONE_ANSWER;
  const inWords = typeOf(field).text(Array.isArray(value) || !isMany(field) ? value : [value], field, {
    language: 'th',
  });
  return quoted(inWords || String(value));
}

const isMany = ({ type }: Field): boolean =>
  type === 'checkbox_group' || type === 'checkbox_group_org_list' || type === 'repeat_text';

/** Tests on one field that are said in one breath: any of several answers, or none of them. */
interface Said {
  field: string;
  op: Test['op'];
  values: readonly unknown[];
}

const saidOf = (test: Test): Said => ({
  field: test.field,
  op: test.op === 'in' ? 'eq' : test.op,
  values: test.op === 'answered' ? [] : test.op === 'in' ? test.value : [test.value],
});

/** Words between several answers to one test; `ne` of several means none of them. */
const WORDS: Record<Said['op'], string> = { eq: 'เป็น', in: 'เป็น', ne: 'ไม่ใช่', includes: 'มี', answered: '' };

function say({ field: key, op, values }: Said, fieldOf: FieldOf): string {
  const field = fieldOf(key);
  const name = field ? quotedName(field) : GONE;
  if (field?.type === 'consent') return `${name} ${op === 'ne' ? 'ไม่ได้ทำเครื่องหมาย' : 'ทำเครื่องหมายแล้ว'}`;
  if (op === 'answered') return `${name} ตอบแล้ว`;
  const answers = values.map((value) => answerText(value, field));
  return `${name} ${WORDS[op]} ${answers.join(op === 'ne' ? ' และไม่ใช่ ' : ' หรือ ')}`;
}

const quotedName = ({ label }: Field): string => (label.th.trim() ? quoted(label.th.trim()) : UNNAMED);

type Joint = 'all' | 'any';
const AND_OR: Record<Joint, string> = { all: ' และ ', any: ' หรือ ' };

/** Parts of a group, groups of the same kind inside it among them. */
function partsOf(condition: Condition, joint: Joint): (Condition | Said)[] {
  const parts = joint in condition ? (condition as Record<Joint, Condition[]>)[joint] : undefined;
  return parts ? parts.flatMap((each) => partsOf(each, joint)) : [condition];
}

/** Whether two tests of a group are one: any of both answers, none of both. */
const joins = (a: Said, b: Said, joint: Joint): boolean =>
  a.field === b.field && a.op === b.op && a.op !== 'answered' && (joint === 'any') !== (a.op === 'ne');

function merged(parts: readonly (Condition | Said)[], joint: Joint): (Condition | Said)[] {
  return parts.reduce<(Condition | Said)[]>((done, part) => {
    const said = 'field' in part && !('values' in part) ? saidOf(part) : part;
    const last = done.at(-1);
    if (last && 'values' in last && 'values' in said && joins(last, said, joint))
      return [...done.slice(0, -1), { ...last, values: [...last.values, ...said.values] }];
    return [...done, said];
  }, []);
}

/** Whether words of both joints would stand side by side. */
const needsBrackets = (part: Condition | Said, joint: Joint): boolean =>
  !('values' in part) || (part.values.length > 1 && joint === 'all' && part.op !== 'ne');

function group(condition: Condition, joint: Joint, fieldOf: FieldOf): string {
  const parts = merged(partsOf(condition, joint), joint);
  const words = parts.map((part) => {
    const text = 'values' in part ? say(part, fieldOf) : conditionSentence(part, fieldOf);
    return parts.length > 1 && needsBrackets(part, joint) ? `(${text})` : text;
  });
  return words.join(AND_OR[joint]);
}

/**
 * A condition in Thai, without the words before it: “ลักษณะที่พบ” เป็น “สายไฟขาด” หรือ “เสาไฟเอียง”.
 * @param fieldOf finds fields by their keys; filled with the lists of the office where these are asked for
 */
export function conditionSentence(condition: Condition, fieldOf: FieldOf): string {
  if ('all' in condition) return group(condition, 'all', fieldOf);
  if ('any' in condition) return group(condition, 'any', fieldOf);
  return say(saidOf(condition), fieldOf);
}
