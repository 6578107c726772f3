import { AppError } from '@khamrong/schemas';
import { hash } from 'node:crypto';
import { contentKind } from '../uploads/file-kind';
import { encode, openImage } from '../uploads/image/image-reader';

/** Longest side in pixels: 32 mm at 400 dpi, more than any paper shows. */
const SIDE = 512;

/** The office's emblem as browsers fetch it and papers show it. */
export interface Emblem {
  /** Path with a mark of its content: another emblem has another. */
  path: string;
  png: Buffer;
}

export const emblemOf = (png: Buffer): Emblem => ({
  path: `/emblem/${hash('sha256', png).slice(0, 16)}.png`,
  png,
});

/**
 * A picture as it is kept: a PNG of at most 512 × 512 pixels and 256 colours that keeps what is transparent, its
 * pixels and nothing else.
 * @throws AppError `upload.noPicture`, `upload.unreadable`, `upload.tooManyPixels`
 */
export async function emblemPng(bytes: Buffer): Promise<Buffer> {
  const kind = contentKind(bytes);
  if (!kind || kind === 'pdf' || kind === 'heic') throw new AppError('upload.noPicture');
  const { image } = await openImage(bytes, kind);
  const fitted = image
    .autoOrient()
    .resize({ width: SIDE, height: SIDE, fit: 'inside', withoutEnlargement: true });
  return encode(fitted.png({ compressionLevel: 9, palette: true, effort: 5 }));
}
