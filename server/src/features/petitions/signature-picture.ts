import sharp from 'sharp';
import { pngUrl } from '../../ports/pdf/markup';
import type { PetitionAttachment } from './petition-input';

/** Box of a signature in pixels: 13 mm high on paper, at 600 dpi. */
const BOX = { width: 1200, height: 310, fit: 'inside', withoutEnlargement: true } as const;

/** Brightness, of 255, that is ink without paper, and from which on it is paper: photographed sheets are grey. */
const INK = 60;
const PAPER = 190;
/** How much may differ from white at the edges that are cut off. */
const EDGE = 60;

/** Spreads what lies between ink and paper over all greys. */
const SLOPE = 255 / (PAPER - INK);

/**
 * A signature as ink alone, without the sheet it was written on, as the data URL of a PNG: the line below it and what it
 * is written across stay to be read.
 */
export async function signaturePicture({ bytes }: Pick<PetitionAttachment, 'bytes'>): Promise<string> {
  const sheet = sharp(bytes).autoOrient().flatten({ background: '#fff' }).greyscale();
  const { data, info } = await sheet
    .linear(SLOPE, -INK * SLOPE)
    .trim({ background: '#fff', threshold: EDGE })
    .resize(BOX)
    .negate()
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  const ink = sharp({ create: { width, height, channels: 3, background: '#000' } });
  const alpha = { raw: { width, height, channels: 1 as const } };
  return pngUrl(await ink.joinChannel(data, alpha).png().toBuffer());
}
