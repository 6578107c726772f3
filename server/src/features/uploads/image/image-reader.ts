import { AppError } from '@khamrong/schemas';
import sharp, { type Metadata, type Sharp } from 'sharp';

/** Largest picture in pixels: the 48-megapixel photos of telephones and an A4 scan at 600 dpi pass. */
const MOST_PIXELS = 50e6;
/** Most memory that decoding may take, in bytes. */
const MOST_MEMORY = 300e6;
const MOST_SECONDS = 20;

// Only these decoders exist for the process, whatever a file is made to look like.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
});
sharp.cache(false);
// One thread a picture: as many pictures at once as there are cores is what uses them best.
sharp.concurrency(1);

/** A picture whose header has been read and found bearable; its pixels are not decoded yet. */
export interface ImageSource {
  image: Sharp;
  /** Size as it is to be seen, its EXIF orientation applied. */
  width: number;
  height: number;
  metadata: Metadata;
}

/** Progressive and interlaced pictures are held whole, with two bytes where others have one. */
const memoryFor = ({ width, height, channels, depth, isProgressive }: Metadata): number =>
  width * height * (channels ?? 4) * (depth === 'ushort' ? 2 : 1) * (isProgressive ? 2 : 1);

const readError = (error: unknown): AppError =>
  error instanceof Error && error.message.includes('pixel limit')
    ? new AppError('upload.tooManyPixels')
    : new AppError('upload.unreadable', {}, { cause: error });

/**
 * Opens a picture by its header alone.
 * @throws AppError `upload.tooManyPixels`, `upload.unreadable`
 */
export async function openImage(bytes: Buffer, kind: 'jpeg' | 'png' | 'webp'): Promise<ImageSource> {
  const image = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' });
  const metadata = await image.metadata().catch((error: unknown) => {
    throw readError(error);
  });
  if (metadata.format !== kind) throw new AppError('upload.unreadable');
  if (memoryFor(metadata) > MOST_MEMORY) throw new AppError('upload.tooManyPixels');
  const { width, height } = metadata.autoOrient;
  return { image: image.timeout({ seconds: MOST_SECONDS }), width, height, metadata };
}

/** Decodes and encodes a picture. @throws AppError `upload.unreadable` where its pixels are damaged */
export const encode = (image: Sharp): Promise<Buffer> =>
  image.toBuffer().catch((error: unknown) => {
    throw readError(error);
  });
