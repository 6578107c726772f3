import { encode, openImage } from './image-reader';

/** Longest side in pixels: sharp on a telephone where it stands three fingers wide. */
const LONGEST_SIDE = 480;
const JPEG_QUALITY = 70;

/** A picture to be looked at in a list, as JPEG of some 20 KB. */
export async function smallPicture(bytes: Buffer, kind: 'jpeg' | 'png'): Promise<Buffer> {
  const { image } = await openImage(bytes, kind);
  const box = { width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true } as const;
  return encode(image.resize(box).jpeg({ quality: JPEG_QUALITY }));
}
