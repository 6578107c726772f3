import { fullName, searchKey, type Answers, type Field } from '@khamrong/schemas';

const word = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Telephone numbers, digits alone. */
const phones = (answers: Answers, fields: Iterable<[string, Field]>): string[] =>
  [...fields].flatMap(([key, { type }]) =>
    type === 'phone_th' ? word(answers[key]).replace(/\D/g, '') : [],
  );

/**
 * What a case is found by when its beginning is typed: telephone numbers, and the name from its first name, from its surname, and as it
 * is printed with its prefix. Thai puts no space between prefix and name, so no one of them will do.
 */
export function searchWords(answers: Answers, fields: Iterable<[string, Field]>): string[] {
  const printed = fullName(answers);
  const first = word(answers.first_name);
  const bare = printed.includes(first) ? printed.slice(printed.indexOf(first)) : printed;
  const words = [printed, bare, word(answers.last_name), ...phones(answers, fields)].map(searchKey);
  return [...new Set(words)].filter((each) => each.length > 1);
}
