import { LABEL_MAX, type Text } from '@khamrong/schemas';

/** Texts a line each, as they are typed. */
export const textsAsLines = (texts: readonly Text[]): string => texts.map(({ th }) => th).join('\n');

/** Lines as texts; those worded as before keep their English, blank ones are left out. */
export function linesAsTexts(lines: string, before: readonly Text[]): Text[] {
  const left = [...before];
  return lines.split('\n').flatMap((line) => {
    const th = line.trim().slice(0, LABEL_MAX);
    if (th === '') return [];
    const at = left.findIndex((text) => text.th === th);
    return at < 0 ? [{ th }] : left.splice(at, 1);
  });
}
