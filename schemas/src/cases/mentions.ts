/** Letters of user names after an at sign that no e-mail address stands before. */
const TOKEN = /(?<![A-Za-z0-9._-])@([a-z0-9][a-z0-9._-]{2,39})/g;

/** The user name a token means: a full stop after it may be the sentence's own. */
function meant(token: string, known: ReadonlySet<string>): string | undefined {
  for (let name = token; name.length > 2; name = name.slice(0, -1)) {
    if (known.has(name)) return name;
    if (!/[._-]$/.test(name)) return undefined;
  }
  return undefined;
}

/** User names that a note mentions as `@name`, each once. @param known those that may be mentioned */
export function mentionsIn(note: string, known: ReadonlySet<string>): string[] {
  const found = [...note.matchAll(TOKEN)].map(([, token = '']) => meant(token, known));
  return [...new Set(found.filter((name) => name !== undefined))];
}

/** A note with the names of people in place of their user names. */
export const namingMentions = (note: string, names: ReadonlyMap<string, string>): string =>
  note.replace(TOKEN, (whole, token: string) => {
    const name = meant(token, new Set(names.keys()));
    return name ? `@${names.get(name)}${token.slice(name.length)}` : whole;
  });

/** Somebody who can be mentioned. */
export interface Mentionable {
  username: string;
  displayName: string;
}

/** A note as it is kept: user names in place of the names of people, which change and which two may have. */
export function storingMentions(note: string, people: readonly Mentionable[]): string {
  const longestFirst = [...people].sort((a, b) => b.displayName.length - a.displayName.length);
  return longestFirst.reduce((text, { username, displayName }) => {
    const [first = '', ...rest] = text.split(`@${displayName}`);
    return rest.reduce((before, after) => {
      const apart = /^[a-z0-9._-]/.test(after) ? ' ' : '';
      return `${before}@${username}${apart}${after}`;
    }, first);
  }, note);
}
