import type { AnnexEntry, PictureEntry } from './annex-entry';

/** A place on a sheet in millimetres from the top left of its text. */
export interface Place {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A picture with the places of its caption and of itself. */
export interface Frame {
  picture: PictureEntry;
  caption: Place;
  place: Place;
}

/** Text of an A4 sheet; the rest is margins and foot. */
const TEXT = { width: 160, height: 254 };
const CAPTION = 15;
const GAP = 6;

function frameAt(picture: PictureEntry, y: number, height: number): Frame {
  const caption = { x: 0, y, width: TEXT.width, height: CAPTION };
  const place = { x: 0, y: y + CAPTION, width: TEXT.width, height: height - CAPTION };
  return { picture, caption, place };
}

const isWide = ({ width, height }: PictureEntry): boolean => width >= height;

function framesOf(pictures: PictureEntry[]): Frame[] {
  const height = (TEXT.height - GAP * (pictures.length - 1)) / pictures.length;
  return pictures.map((picture, at) => frameAt(picture, at * (height + GAP), height));
}

/** Pictures on sheets: an upright one alone, wide ones two to a sheet, in the order they came. */
export function annexSheets(entries: readonly AnnexEntry[]): Frame[][] {
  const pictures = entries.filter((entry) => entry.kind === 'picture');
  const sheets: PictureEntry[][] = [];
  for (const picture of pictures) {
    const last = sheets.at(-1);
    if (last && last.length === 1 && last.every(isWide) && isWide(picture)) last.push(picture);
    else sheets.push([picture]);
  }
  return sheets.map(framesOf);
}
