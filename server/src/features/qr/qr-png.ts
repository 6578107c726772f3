import sharp from 'sharp';
import { qrCode, type QrCode } from './qr-code';

function pixels({ size, isDark }: QrCode): Buffer {
  return Buffer.from(
    Array.from({ length: size * size }, (_, at) => (isDark(at % size, Math.floor(at / size)) ? 0 : 255)),
  );
}

/** Every module as a square of `scale` pixels, with white of some pixels before and after. */
const drawn = (code: QrCode, scale: number, [before, after]: [number, number]): Promise<Buffer> =>
  sharp(pixels(code), { raw: { width: code.size, height: code.size, channels: 1 } })
    .resize(code.size * scale, code.size * scale, { kernel: 'nearest' })
    .extend({ top: before, left: before, bottom: after, right: after, background: '#fff' })
    .toColourspace('b-w')
    .png({ compressionLevel: 9 })
    .toBuffer();

/**
 * A QR code as a PNG picture of `side` pixels, or as few more as its modules need. Every module is equally large;
 * what is left over widens the quiet zone.
 */
export function qrPng(text: string, side: number): Promise<Buffer> {
  const code = qrCode(text);
  const scale = Math.max(1, Math.floor(side / code.size));
  const left = Math.max(0, side - code.size * scale);
  const before = Math.floor(left / 2);
  return drawn(code, scale, [before, left - before]);
}

/** A QR code as a PNG picture for paper: as many pixels a module as asked for, the quiet zone no wider than it must be. */
export const qrTile = (text: string, scale: number): Promise<Buffer> => drawn(qrCode(text), scale, [0, 0]);
