import sharp, { type Metadata } from 'sharp';
import type { AnnexFile } from '../printable-document';
import type { PictureEntry } from './annex-entry';

/** Decoding a larger PNG in the program's own thread would hold up everything else. */
const LARGEST_PNG_PIXELS = 2_000_000;
const LARGEST_PIXELS = 50_000_000;
const QUALITY = 88;

/** A picture PDFs cannot hold as it is, drawn again upright as JPEG, outside the program's own thread. */
async function redrawn({ label, name, bytes }: AnnexFile): Promise<PictureEntry> {
  const { data, info } = await sharp(bytes, { limitInputPixels: LARGEST_PIXELS })
    .rotate()
    .flatten({ background: '#fff' })
    .jpeg({ quality: QUALITY })
    .toBuffer({ resolveWithObject: true });
  return {
    kind: 'picture',
    label,
    name,
    format: 'jpeg',
    bytes: data,
    width: info.width,
    height: info.height,
  };
}

/** Whether a PDF can hold the picture as it is. */
function keepsBits({ format, orientation = 1, width = 0, height = 0 }: Metadata): boolean {
  if (orientation !== 1) return false;
  return format === 'jpeg' || (format === 'png' && width * height <= LARGEST_PNG_PIXELS);
}

/** A picture as the annex stamps it. JPEGs that stand upright and small PNGs keep every bit. */
export async function readPicture(file: AnnexFile): Promise<PictureEntry> {
  const meta = await sharp(file.bytes, { limitInputPixels: LARGEST_PIXELS }).metadata();
  if (!keepsBits(meta)) return redrawn(file);
  const { label, name, bytes } = file;
  const format = meta.format === 'png' ? 'png' : 'jpeg';
  return { kind: 'picture', label, name, bytes, format, width: meta.width, height: meta.height };
}
