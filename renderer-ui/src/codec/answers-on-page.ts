import { controlsIn, keyOf, type Answers, type UiSchema } from '@khamrong/schemas';
import { readAnswers } from './read-answers';
import { collectTyped } from './typed';

/** The answers in the inputs that a page shows, by key; undefined for those left empty. */
export function answersOnPage(uischema: UiSchema, element: HTMLFormElement): Answers {
  const now = readAnswers(uischema, collectTyped(new FormData(element)));
  const names = new Set([...element.elements].map((input) => (input as HTMLInputElement).name.split('.')[0]));
  const shown = controlsIn(uischema)
    .map(keyOf)
    .filter((key) => names.has(key));
  return Object.fromEntries(shown.map((key) => [key, now[key]]));
}

/** Answers with others laid over them; undefined takes one out. */
export const overlaid = (answers: Answers, over: Answers): Answers =>
  Object.fromEntries(Object.entries({ ...answers, ...over }).filter(([, answer]) => answer !== undefined));
