import type { Choice, Field, OfficeProfile } from '@khamrong/schemas';
import { valuesOf } from '@khamrong/schemas/editing';
import type { RowTest } from './condition-rows';

const ROW_TESTS = { eq: 'is', in: 'is', ne: 'isNot', includes: 'has', answered: 'answered' } as const;

/** What can be asked of an answer, the most likely first. */
export const testsOf = (field: Field): RowTest[] => [
  ...new Set(valuesOf(field).ops.map((op) => ROW_TESTS[op])),
];

/** What there is to choose from, lists of the office included. */
export const choicesOf = (field: Field, office: OfficeProfile): readonly Choice[] =>
  'list' in field ? (office.lists[field.list] ?? []) : valuesOf(field).choices;

/** A test in words: เป็น, ไม่ใช่, มี, ได้ตอบแล้ว. */
export function testWords(test: RowTest, field: Field): string {
  if (test === 'has') return 'มี';
  if (test !== 'answered') return test === 'is' ? 'เป็น' : 'ไม่ใช่';
  if (field.type === 'consent') return 'ทำเครื่องหมายแล้ว';
  return valuesOf(field).value === 'choices' ? 'เลือกแล้ว (ข้อใดก็ได้)' : 'ตอบแล้ว (คำตอบใดก็ได้)';
}
