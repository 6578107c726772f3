import { typeOf, type FieldTypeName, type Language, type UiControl } from '@khamrong/schemas';
import { fieldOf } from '../form/published-fields';

/** What stands between the rows of an answer that is a table, in its words. */
const BETWEEN_ROWS: Partial<Record<FieldTypeName, string>> = { matrix_likert: '; ', repeat_table: '\n' };

/** An answer in words, rows and ratings each on a line of their own. */
export function wordsOf(control: UiControl, answer: unknown, language: Language): string[] {
  const field = fieldOf(control);
  const inWords = (each: unknown): string => typeOf(field).text(each, field, { language });
  const between = BETWEEN_ROWS[field.type];
  if (answer === undefined) return [];
  if (between) return inWords(answer).split(between).filter(Boolean);
  return (Array.isArray(answer) ? answer.map((each) => inWords([each])) : [inWords(answer)]).filter(Boolean);
}
