import { typeOf, type FieldTypeName, type Language, type UiControl } from '@khamrong/schemas';
import { fieldOf } from '../form/published-fields';

/** Types whose words are lines already; of other lists each part is a line. */
const IN_LINES: readonly FieldTypeName[] = ['matrix_likert', 'repeat_table'];

/** An answer in words, rows and ratings each on a line of their own. */
export function wordsOf(control: UiControl, answer: unknown, language: Language): string[] {
  const field = fieldOf(control);
  const inWords = (each: unknown): string => typeOf(field).text(each, field, { language });
  if (answer === undefined) return [];
  if (IN_LINES.includes(field.type)) return inWords(answer).split('\n').filter(Boolean);
  return (Array.isArray(answer) ? answer.map((each) => inWords([each])) : [inWords(answer)]).filter(Boolean);
}
