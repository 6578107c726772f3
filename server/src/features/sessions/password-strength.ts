import { AppError, type PasswordChange } from '@khamrong/schemas';
import { passwords } from '../staff/common-passwords.json';

const COMMON: ReadonlySet<string> = new Set(passwords);
/** Words that whoever guesses here tries first, with figures and marks around them. */
const NEAR = new Set(['khamrong', 'password', 'administrator', 'admin', 'qwertyuiop', 'iloveyou', 'welcome']);

const isRepeated = (text: string): boolean => /^(.{1,4})\1+$/u.test(text);

/** A line of the keyboard or of figures, forwards or backwards, begun anywhere. */
const LINES = ['01234567890123456789', 'qwertyuiopasdfghjklzxcvbnm', 'abcdefghijklmnopqrstuvwxyz'];
const isLine = (text: string): boolean =>
  LINES.some((line) => line.includes(text) || [...line].reverse().join('').includes(text));

const isCommon = (text: string): boolean =>
  COMMON.has(text) || NEAR.has(text.replace(/[^a-z]/g, '')) || isRepeated(text) || isLine(text);

/**
 * No rules of what it is made of (ASVS 5.0, 6.2.5), but none that everybody guesses.
 * @throws AppError `session.passwordTooWeak` or `session.passwordCommon`
 */
export function checkStrength({ current, next }: PasswordChange, username: string): void {
  const text = next.toLowerCase();
  if (next === current || text.includes(username)) throw new AppError('session.passwordTooWeak');
  if (isCommon(text)) throw new AppError('session.passwordCommon');
}
