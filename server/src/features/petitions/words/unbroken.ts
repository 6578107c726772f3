import type { OfficeProfile } from '@khamrong/schemas';
import { Html, markup, joined } from '../../../ports/pdf/markup';

/** Kinds of offices: the one place where an office's name may break is behind them. */
const KIND = /(องค์การบริหารส่วนตำบล|(?:เทศบาล|เทศมนตรี)(?:ตำบล|เมือง|นคร))(?=\S)/;

/** Longest text kept on one line, in UTF-16 code units: about two thirds of a line. */
const LONGEST = 48;

/** Text that stays on one line, unless it is too long for one: telephone numbers, names of persons, dates. */
export const unbroken = (text: string): Html =>
  text.length > LONGEST ? markup`${text}` : markup`<span class="k">${text}</span>`;

/**
 * An office's name, title or place. Dictionary line breaking cuts names of places that are in no dictionary
 * (ทุ่งแค้|ว), so a break is allowed only between the kind of office and its name.
 */
export const officeName = (name: string): Html => {
  const pieces = name.split(KIND).filter((piece) => piece !== '');
  const halves = pieces.length > 1 ? [pieces.slice(0, -1).join(''), pieces.at(-1) ?? ''] : pieces;
  return joined(halves.map((half, at) => markup`${at > 0 && markup`<wbr />`}<span class="k">${half}</span>`));
};

/** Names of the office and its place that must not break wherever people write them, longest first. */
export const ownNames = ({ name, shortName, tambon }: OfficeProfile): string[] =>
  [name, shortName, tambon, name.split(KIND).at(-1) ?? '']
    .filter((each) => each.length > 2 && !/\s/.test(each))
    .sort((left, right) => right.length - left.length);

/** Prose in which the office's own names stay whole. */
export function keepNames(text: string, names: readonly string[]): Html {
  const name = names.find((each) => text.includes(each));
  if (!name) return markup`${text}`;
  const pieces = text.split(name).map((piece) => keepNames(piece, names));
  return joined(pieces.map((piece, at) => markup`${at > 0 && officeName(name)}${piece}`));
}
