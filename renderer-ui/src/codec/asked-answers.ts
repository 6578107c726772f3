import type { Answers, PublishedForm } from '@khamrong/schemas';
import { readAnswers } from './read-answers';
import { collectTyped } from './typed';

/** The answers to some questions of a form in the body of a page's POST that asks these alone. */
export function readAskedAnswers(
  { uischema }: Pick<PublishedForm, 'uischema'>,
  keys: readonly string[],
  entries: Iterable<readonly [string, unknown]>,
): Answers {
  const read = readAnswers(uischema, collectTyped(entries));
  return Object.fromEntries(Object.entries(read).filter(([key]) => keys.includes(key)));
}
