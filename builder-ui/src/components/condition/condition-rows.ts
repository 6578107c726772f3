import { isAnswered, type Condition, type Test } from '@khamrong/schemas';

/** What a row says of its answer: เป็น, ไม่ใช่, มี, ได้ตอบแล้ว. */
export type RowTest = 'is' | 'isNot' | 'has' | 'answered';
export type Scalar = string | number | boolean;
export type Joint = 'all' | 'any';

/** One line of the sentence: a field, what is asked of its answer, and answers of which any will do. */
export interface Row {
  field: string;
  test: RowTest;
  values: readonly Scalar[];
}

/**
 * A condition as it is put together: groups joined by one word, the rows in a group by the other. Both may be changed
 * while rows are not finished yet.
 */
export interface Rows {
  joint: Joint;
  groups: readonly (readonly Row[])[];
}

export const otherJoint = (joint: Joint): Joint => (joint === 'all' ? 'any' : 'all');

const EMPTY: Row = { field: '', test: 'is', values: [] };
export const NO_ROWS: Rows = { joint: 'all', groups: [[EMPTY]] };

/** Whether a row says something. */
export const isFinished = ({ field, test, values }: Row): boolean =>
  field !== '' && (test === 'answered' || values.some(isAnswered));

const ROW_TESTS = { eq: 'is', in: 'is', ne: 'isNot', includes: 'has', answered: 'answered' } as const;

function valuesIn(test: Test): readonly Scalar[] {
  if (test.op === 'answered') return [];
  return test.op === 'in' ? test.value : [test.value];
}

const rowOfTest = (test: Test): Row => ({
  field: test.field,
  test: ROW_TESTS[test.op],
  values: valuesIn(test),
});

const partsOf = (condition: Condition): { joint: Joint; parts: readonly Condition[] } | undefined => {
  if ('all' in condition) return { joint: 'all', parts: condition.all };
  return 'any' in condition ? { joint: 'any', parts: condition.any } : undefined;
};

/** Several answers of which any is had, or none of which is given, stand in one row. */
function rowOf(condition: Condition): Row | undefined {
  if ('field' in condition) return rowOfTest(condition);
  const { joint, parts } = partsOf(condition) ?? { joint: 'all', parts: [] };
  const rows = parts.map((part) => ('field' in part ? rowOfTest(part) : undefined));
  const [first] = rows;
  const test = joint === 'all' ? 'isNot' : 'has';
  if (!first || !rows.every((row) => row?.field === first.field && row.test === test)) return undefined;
  return { ...first, values: rows.flatMap((row) => row?.values ?? []) };
}

/** Groups inside one joined by the same word stand in line with it. */
function flat(condition: Condition, joint: Joint): readonly Condition[] {
  const inside = partsOf(condition);
  return inside?.joint === joint && !rowOf(condition)
    ? inside.parts.flatMap((each) => flat(each, joint))
    : [condition];
}

function groupOf(condition: Condition, joint: Joint): readonly Row[] | undefined {
  const row = rowOf(condition);
  if (row) return [row];
  const rows = flat(condition, otherJoint(joint)).map(rowOf);
  const known = rows.filter((each) => each !== undefined);
  return known.length === rows.length ? known : undefined;
}

/** A condition as rows in groups; undefined for one with groups inside groups inside groups. */
export function rowsOf(condition: Condition | undefined): Rows | undefined {
  if (!condition) return { joint: 'all', groups: [] };
  const joint = rowOf(condition) ? 'all' : (partsOf(condition)?.joint ?? 'all');
  const groups = flat(condition, joint).map((each) => groupOf(each, joint));
  const known = groups.filter((each) => each !== undefined);
  return known.length === groups.length ? { joint, groups: known } : undefined;
}

const joined = (joint: Joint, conditions: readonly Condition[]): Condition | undefined => {
  const [first, ...others] = conditions;
  if (!first || others.length === 0) return first;
  return joint === 'all' ? { all: [...conditions] } : { any: [...conditions] };
};

function conditionOfRow({ field, test, values }: Row): Condition | undefined {
  const [first, ...others] = values;
  if (test === 'answered') return { field, op: 'answered' };
  if (first === undefined) return undefined;
  if (test === 'is')
    return others.length > 0 ? { field, op: 'in', value: [...values] } : { field, op: 'eq', value: first };
  const op = test === 'isNot' ? 'ne' : 'includes';
  return joined(
    test === 'isNot' ? 'all' : 'any',
    values.map((value) => ({ field, op, value })),
  );
}

/** The condition that the finished rows make; undefined where none is. */
export function conditionOf({ joint, groups }: Rows): Condition | undefined {
  const parts = groups.flatMap((rows) => {
    const tests = rows.filter(isFinished).flatMap((row) => conditionOfRow(row) ?? []);
    return joined(otherJoint(joint), tests) ?? [];
  });
  return joined(joint, parts);
}

/** One group left is no group: its rows stand for themselves. */
function settled({ joint, groups }: Rows): Rows {
  const [only, ...others] = groups;
  return only && only.length > 1 && others.length === 0
    ? { joint: otherJoint(joint), groups: only.map((row) => [row]) }
    : { joint, groups };
}

/** Puts another row in the place of one; without one, takes it out with its group where it was alone. */
export function withRow(rows: Rows, group: number, at: number, row?: Row): Rows {
  const groups = rows.groups
    .map((each, index) =>
      index === group ? [...each.slice(0, at), ...(row ? [row] : []), ...each.slice(at + 1)] : each,
    )
    .filter((each) => each.length > 0);
  return settled({ ...rows, groups });
}

/** A row that is still to be filled, at the end of a group. */
export const withRowAdded = (rows: Rows, group: number): Rows => ({
  ...rows,
  groups: rows.groups.map((each, index) => (index === group ? [...each, EMPTY] : each)),
});

/** A group with a row that is still to be filled, joined to the others by this word. */
export const withGroupAdded = (rows: Rows, joint: Joint): Rows => ({
  joint,
  groups: [...rows.groups, [EMPTY]],
});
