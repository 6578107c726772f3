import { AppError } from '@khamrong/schemas';
import { hash } from 'node:crypto';
import type { Sharp } from 'sharp';
import { contentKind } from '../uploads/file-kind';
import { encode, openImage } from '../uploads/image/image-reader';

/** Longest side in pixels: 32 mm at 400 dpi, more than any paper shows. */
const SIDE = 512;
/** The same for screens, twice what they show it in CSS pixels: beside the office's name on every page, and at its head. */
const SCREEN_SIDES = { bar: 72, head: 144 };
export type ScreenPlace = keyof typeof SCREEN_SIDES;

/** The office's emblem as browsers fetch it and papers show it. */
export interface Emblem {
  /** Path with a mark of its content: another emblem has another. */
  path: string;
  /** Paths of the small ones for screens. */
  screen: Record<ScreenPlace, string>;
  png: Buffer;
}

export function emblemOf(png: Buffer): Emblem {
  const mark = hash('sha256', png).slice(0, 16);
  const { bar, head } = SCREEN_SIDES;
  const at = (side: number): string => `/emblem/${mark}-${side}.png`;
  return { path: `/emblem/${mark}.png`, screen: { bar: at(bar), head: at(head) }, png };
}

const within = (image: Sharp, side: number): Promise<Buffer> =>
  encode(
    image
      .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
      .png({ compressionLevel: 9, palette: true, effort: 5 }),
  );

/** A small one for screens, of one as it is kept. */
export const screenEmblem = async (png: Buffer, place: ScreenPlace): Promise<Buffer> =>
  within((await openImage(png, 'png')).image, SCREEN_SIDES[place]);

/**
 * A picture as it is kept: a PNG of at most 512 × 512 pixels and 256 colours that keeps what is transparent, its
 * pixels and nothing else.
 * @throws AppError `upload.noPicture`, `upload.unreadable`, `upload.tooManyPixels`
 */
export async function emblemPng(bytes: Buffer): Promise<Buffer> {
  const kind = contentKind(bytes);
  if (!kind || kind === 'pdf' || kind === 'heic') throw new AppError('upload.noPicture');
  const { image } = await openImage(bytes, kind);
  return within(image.autoOrient(), SIDE);
}
