import type { Sharp } from 'sharp';
import { drawCrossing } from './crossing';
import { encode, openImage, type ImageSource } from './image-reader';

/** Longest side stored, in pixels: 12-megapixel photos stay as they are, larger ones still print at 350 dpi. */
const LONGEST_SIDE = 4096;
const JPEG_QUALITY = 85;
/** Lossless pictures above this many bytes a pixel are photographs, which JPEG holds in a tenth. */
const PHOTO_BYTES_PER_PIXEL = 0.7;
const PAPER = '#ffffff';

/** A picture as it is stored. */
export interface NormalImage {
  bytes: Buffer;
  type: 'image/jpeg' | 'image/png';
  extension: 'jpg' | 'png';
}

const isPhoto = ({ metadata }: ImageSource, bytes: number): boolean =>
  metadata.format !== 'png' || bytes / (metadata.width * metadata.height) > PHOTO_BYTES_PER_PIXEL;

const fitted = ({ width, height }: ImageSource): { width: number; height: number } => {
  const scale = Math.min(1, LONGEST_SIDE / Math.max(width, height));
  const side = (length: number): number => Math.max(1, Math.round(length * scale));
  return { width: side(width), height: side(height) };
};

/** Upright, of bearable size, on white, in sRGB; sharp drops EXIF, GPS, comments and whatever follows the end. */
const upright = (source: ImageSource): Sharp =>
  source.image
    .autoOrient()
    .resize({ ...fitted(source), fit: 'fill', withoutEnlargement: true })
    .flatten({ background: PAPER });

/**
 * Decodes a picture and encodes it anew, so that nothing but pixels is kept. Photographs become JPEG; drawings,
 * screenshots and scans that PNG holds well stay PNG, sharp to the pixel (payment slips carry QR codes).
 * @param crossing words of the crossing-out laid over it
 * @throws AppError `upload.tooManyPixels`, `upload.unreadable`
 */
export async function normaliseImage(
  bytes: Buffer,
  kind: 'jpeg' | 'png' | 'webp',
  crossing?: string,
): Promise<NormalImage> {
  const source = await openImage(bytes, kind);
  const image = upright(source);
  if (crossing) image.composite([await drawCrossing(crossing, fitted(source))]);
  return isPhoto(source, bytes.length)
    ? { bytes: await encode(image.jpeg({ quality: JPEG_QUALITY })), type: 'image/jpeg', extension: 'jpg' }
    : { bytes: await encode(image.png({ compressionLevel: 6 })), type: 'image/png', extension: 'png' };
}
