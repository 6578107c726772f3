import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { MARKS_FONT } from './marks-font';

const resolve = createRequire(import.meta.url).resolve;

/**
 * Sarabun drawn at 65.3 % sets like TH Sarabun New of the same point size, line for line: a paper designed in
 * "16 pt" stays what the office knows. Given as the height of x, which is half an em in Sarabun, so that letters
 * Sarabun lacks come in the same size from whatever font the host has.
 */
export const SIZE_ADJUST = 'font-size-adjust:.3265';

const THAI = 'U+02D7,U+0303,U+0331,U+0E01-0E5B,U+200C-200D,U+25CC';
const LATIN =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2212';
const LATIN_EXT = 'U+0100-0130,U+0132-0151,U+0154-02BA,U+1E00-1E9F,U+1EF2-1EFF,U+20A0-20AB';
const VIETNAMESE = 'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+1EA0-1EF9';
const MARKS = 'U+2610-2611,U+2713';

const face = (weight: number, data: string, range: string): string =>
  `@font-face{font-family:Paper;font-weight:${weight};unicode-range:${range};` +
  `src:url(data:font/woff2;base64,${data}) format("woff2")}`;

const sarabun = (script: string, weight: number): string =>
  readFileSync(resolve(`@fontsource/sarabun/files/sarabun-${script}-${weight}-normal.woff2`), 'base64');

/** Font faces of every sheet as data URLs; a real bold file, because a synthetic one becomes a Type 3 font. */
export const fontFaces = (): string =>
  [400, 700]
    .flatMap((weight) => [
      face(weight, sarabun('latin', weight), LATIN),
      face(weight, sarabun('latin-ext', weight), LATIN_EXT),
      face(weight, sarabun('vietnamese', weight), VIETNAMESE),
      face(weight, sarabun('thai', weight), THAI),
      face(weight, MARKS_FONT, MARKS),
    ])
    .join('');
