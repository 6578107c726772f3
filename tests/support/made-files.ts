import { PDFDocument, rgb } from 'pdf-lib';
import sharp from 'sharp';
import { randomBytes } from 'node:crypto';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const folderForFiles = (): Promise<string> => mkdtemp(join(tmpdir(), 'khamrong-files-'));

/** What a pixel of noise takes in a JPEG of quality 60, in bytes. */
const NOISE_BYTES = 0.43;

/** A photo at least as heavy as a phone's: noise, which no encoder makes small, with a place in its EXIF. */
export async function phonePhoto(path: string, bytes = 3_000_000): Promise<string> {
  const side = Math.ceil(Math.sqrt(bytes / NOISE_BYTES));
  const pixels = randomBytes(side * side * 3);
  await sharp(pixels, { raw: { width: side, height: side, channels: 3 } })
    .withExif({ IFD0: { Make: 'Phone' }, IFD3: { GPSLatitude: '15/1 0/1 0/1' } })
    .jpeg({ quality: 60 })
    .toFile(path);
  return path;
}

/** A small photo, for forms that just need one. */
export async function smallPhoto(path: string, background = '#7a8'): Promise<string> {
  await sharp({ create: { width: 320, height: 240, channels: 3, background } })
    .jpeg()
    .toFile(path);
  return path;
}

/** A PDF as a scanner makes it: pages with something drawn on them. */
export async function scannedPdf(path: string, pages = 1): Promise<string> {
  const pdf = await PDFDocument.create();
  for (let page = 0; page < pages; page += 1)
    pdf
      .addPage([595, 842])
      .drawRectangle({ x: 50, y: 700, width: 400, height: 60, color: rgb(0.8, 0.8, 0.8) });
  await writeFile(path, await pdf.save());
  return path;
}
