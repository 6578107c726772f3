import { typeOf, type Language, type UiControl } from '@khamrong/schemas';
import { fieldOf } from '../form/published-fields';

/** What stands between the ratings of a table, in its words. */
const BETWEEN_RATINGS = '; ';

/** An answer in words, rows and ratings each on a line of their own. */
export function wordsOf(control: UiControl, answer: unknown, language: Language): string[] {
  const field = fieldOf(control);
  const { text } = typeOf(field);
  const words = (Array.isArray(answer) ? answer.map((each) => [each]) : [answer]).map((each) =>
    each === undefined ? '' : text(each, field, { language }),
  );
  const lines = field.type === 'matrix_likert' ? words.flatMap((each) => each.split(BETWEEN_RATINGS)) : words;
  return lines.filter(Boolean);
}
