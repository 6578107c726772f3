import { toArabicDigits } from '@khamrong/schemas/thai';

/** A point as far as it is typed: degrees where they are understood, else the text. */
export interface PointParts {
  lat: number | string;
  lng: number | string;
}

/** Degrees out of text; what is no number stays as typed, for the check to refuse. */
export function degreesOf(text: string): number | string {
  const written = toArabicDigits(text).trim();
  return /^-?\d{1,3}(\.\d{1,20})?$/.test(written) ? Number(written) : text;
}

const NUMBER = '(-?\\d{1,3}(?:\\.\\d{1,20})?)';
/** Links of Google Maps name the place itself as `!3d…!4d…`; before it only what the map showed. */
const PLACE = new RegExp(`!3d${NUMBER}!4d${NUMBER}`);
const PAIR = new RegExp(`${NUMBER}\\s*(?:,|%2C|\\s)\\s*${NUMBER}(?!\\d)`, 'i');
/** Longest text looked at. */
const LONGEST = 2000;

/** Both degrees out of one text: `14.95, 102.1`, `geo:14.95,102.1`, a link of a map. */
export function pairOf(text: string): PointParts | undefined {
  const written = toArabicDigits(text.slice(0, LONGEST));
  const [, one, other] = PLACE.exec(written) ?? PAIR.exec(written) ?? [];
  if (one === undefined || other === undefined) return undefined;
  const [lat, lng] = [Number(one), Number(other)];
  // No latitude is beyond 90, so the two were given the other way round.
  return Math.abs(lat) > 90 ? { lat: lng, lng: lat } : { lat, lng };
}

/** A point out of its two inputs, of which either may hold both. */
export const pointOf = (lat: string, lng: string): PointParts =>
  pairOf(lat) ?? pairOf(lng) ?? { lat: degreesOf(lat), lng: degreesOf(lng) };
