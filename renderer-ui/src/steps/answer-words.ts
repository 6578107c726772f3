import { typeOf, type Language, type UiControl } from '@khamrong/schemas';
import { fieldOf } from '../form/published-fields';

/** An answer in words, rows each on a line of their own. */
export function wordsOf(control: UiControl, answer: unknown, language: Language): string[] {
  const field = fieldOf(control);
  const { text } = typeOf(field);
  return (Array.isArray(answer) ? answer.map((each) => [each]) : [answer])
    .map((each) => (each === undefined ? '' : text(each, field, { language })))
    .filter(Boolean);
}
