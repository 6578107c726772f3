import sharp from 'sharp';
import { qrCode, type QrCode } from './qr-code';

function pixels({ size, isDark }: QrCode): Buffer {
  return Buffer.from(
    Array.from({ length: size * size }, (_, at) => (isDark(at % size, Math.floor(at / size)) ? 0 : 255)),
  );
}

/**
 * A QR code as a PNG picture of `side` pixels, or as few more as its modules need. Every module is equally large;
 * what is left over widens the quiet zone.
 */
export async function qrPng(text: string, side: number): Promise<Buffer> {
  const code = qrCode(text);
  const scale = Math.max(1, Math.floor(side / code.size));
  const drawn = code.size * scale;
  const left = Math.max(0, side - drawn);
  const before = Math.floor(left / 2);
  return sharp(pixels(code), { raw: { width: code.size, height: code.size, channels: 1 } })
    .resize(drawn, drawn, { kernel: 'nearest' })
    .extend({ top: before, left: before, bottom: left - before, right: left - before, background: '#fff' })
    .toColourspace('b-w')
    .png({ compressionLevel: 9 })
    .toBuffer();
}
