import type { NamedPerson } from './rights.model';

/** What became of the names, as a line of the record tells it: `+somchai=work -malee`. */
export function toldNames(before: readonly NamedPerson[], after: readonly NamedPerson[]): string {
  const had = new Map(before.map(({ username, may }) => [username, may]));
  const has = new Set(after.map(({ username }) => username));
  return [
    ...after
      .filter(({ username, may }) => had.get(username) !== may)
      .map((each) => `+${each.username}=${each.may}`),
    ...before.filter(({ username }) => !has.has(username)).map(({ username }) => `-${username}`),
  ].join(' ');
}
