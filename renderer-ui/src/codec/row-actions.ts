import { controlsIn, keyOf, type Answers, type UiSchema } from '@khamrong/schemas';
import { readAnswers } from './read-answers';
import type { Typed } from './typed';

/** A button beside a list of rows: `add:helpers`, `remove:helpers:2`. */
export type RowChange = { kind: 'add'; key: string } | { kind: 'remove'; key: string; index: number };

export const addRowAction = (key: string): string => `add:${key}`;
export const removeRowAction = (key: string, index: number): string => `remove:${key}:${index}`;

export function readRowChange(action: string): RowChange | undefined {
  const [kind, key = '', index = ''] = action.split(':');
  if (kind === 'add' && key) return { kind, key };
  return kind === 'remove' && /^\d{1,3}$/.test(index) ? { kind, key, index: Number(index) } : undefined;
}

/** A row nobody has typed in, by field type. */
export const BLANK_ROW: Record<string, unknown> = { repeat_text: '', repeat_table: {} };

const withoutRow = (typed: Typed, key: string, index: number): Typed => {
  const gone = `${key}.${index}`;
  return new Map([...typed].filter(([name]) => name !== gone && !name.startsWith(`${gone}.`)));
};

function withBlankRow(uischema: UiSchema, answers: Answers, key: string): Answers {
  const control = controlsIn(uischema).find((each) => keyOf(each) === key);
  const blank = control && BLANK_ROW[control.options.field];
  if (blank === undefined) return answers;
  const rows = Array.isArray(answers[key]) ? answers[key] : [];
  // A page always shows one row, blank when nothing is answered: adding then means a second one.
  return { ...answers, [key]: [...(rows.length > 0 ? rows : [blank]), blank] };
}

/** The answers after a row was added, blank and last, or taken away. */
export const changeRows = (uischema: UiSchema, typed: Typed, change: RowChange): Answers =>
  change.kind === 'remove'
    ? readAnswers(uischema, withoutRow(typed, change.key, change.index))
    : withBlankRow(uischema, readAnswers(uischema, typed), change.key);
