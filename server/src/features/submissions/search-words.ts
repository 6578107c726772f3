import type { Answers, Field } from '@khamrong/schemas';

const digits = (value: unknown): string => (typeof value === 'string' ? value.replace(/\D/g, '') : '');

/** What a case is found by when its beginning is typed: telephone numbers, digits alone. Names are found in its text. */
export function searchWords(answers: Answers, fields: Iterable<[string, Field]>): string[] {
  const phones = [...fields].flatMap(([key, { type }]) => (type === 'phone_th' ? digits(answers[key]) : []));
  return [...new Set(phones)].filter((each) => each.length > 1);
}
