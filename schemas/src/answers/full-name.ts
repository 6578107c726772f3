import type { Answers } from './answers';

/** The choice of a prefix that is written out beside it. */
export const OTHER_PREFIX = 'ยศ/อื่นๆ';

const word = (answers: Answers, key: string): string => {
  const value = answers[key];
  return typeof value === 'string' ? value.trim() : '';
};

/**
 * A person's name as paper writes it: no space after the prefix, one before the surname; `-` is no surname.
 * @param group prefix of the name's keys, `proxy_` for proxy_prefix, proxy_first_name, …
 */
export function fullName(answers: Answers, group = ''): string {
  const chosen = word(answers, `${group}prefix`);
  const prefix = chosen === OTHER_PREFIX ? word(answers, `${group}prefix_other`) : chosen;
  const last = word(answers, `${group}last_name`);
  return `${prefix}${word(answers, `${group}first_name`)} ${last === '-' ? '' : last}`.trim();
}
