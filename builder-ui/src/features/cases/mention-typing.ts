import type { Mentionable } from '@khamrong/schemas';

/** An at sign and what is typed after it so far; not within an e-mail address. */
const OPEN = /(?<![A-Za-z0-9._-])@([^\s@]{0,40})$/u;

const MOST = 6;

/** What is typed after the at sign before the caret; undefined where none is open. */
export const openMention = (text: string, caret: number): string | undefined =>
  OPEN.exec(text.slice(0, caret))?.[1];

/** Who may be meant by it. */
export function candidates(typed: string, people: readonly Mentionable[]): Mentionable[] {
  const wanted = typed.toLowerCase();
  return people
    .filter(({ username, displayName }) => username.startsWith(wanted) || displayName.includes(wanted))
    .slice(0, MOST);
}

/** The text with a person in the place of what was typed, and where the caret is then. */
export function withMention(
  text: string,
  caret: number,
  { username, displayName }: Mentionable,
  people: readonly Mentionable[],
): { text: string; caret: number } {
  const isUnique = people.filter((each) => each.displayName === displayName).length === 1;
  const name = `@${isUnique ? displayName : username} `;
  const before = text.slice(0, caret).replace(OPEN, name);
  return { text: before + text.slice(caret), caret: before.length };
}
