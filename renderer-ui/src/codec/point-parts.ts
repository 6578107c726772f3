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
