import sharp from 'sharp';
import { pngUrl } from '../../ports/pdf/markup';
import type { PetitionAttachment } from './petition-input';

/** Box of a signature in pixels: 16 mm high on paper, at 600 dpi. */
const BOX = { width: 1200, height: 400, fit: 'inside', withoutEnlargement: true } as const;

/** Brightness from which on a photographed sheet is white, of 255: what is darker is ink. */
const WHITE = 235;

/** A signature without the sheet around it, in grey, small enough for the page, as the data URL of a PNG. */
export async function signaturePicture({ bytes }: Pick<PetitionAttachment, 'bytes'>): Promise<string> {
  const grey = sharp(bytes).autoOrient().flatten({ background: '#fff' }).greyscale();
  const trimmed = grey.trim({ background: '#fff', threshold: 255 - WHITE });
  return pngUrl(await trimmed.resize(BOX).png({ palette: true, colours: 16 }).toBuffer());
}
