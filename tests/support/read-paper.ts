import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const script = join(__dirname, 'paper-reader.mjs');

/** A printed page as an independent reader finds it. */
export interface PaperPage {
  text: string;
  fonts: { name: string; embedded: boolean; type3: boolean }[];
}

/** Reads a PDF; with `pictures`, its pages are drawn as `page-N.png` into that folder as well. */
export async function readPaper(
  bytes: Uint8Array,
  pictures?: { folder: string; dpi: number },
): Promise<PaperPage[]> {
  const folder = await mkdtemp(join(tmpdir(), 'khamrong-paper-'));
  try {
    const file = join(folder, 'file.pdf');
    await writeFile(file, bytes);
    const more = pictures ? [String(pictures.dpi), pictures.folder] : [];
    const { stdout } = await run(process.execPath, [script, file, ...more], { maxBuffer: 64 * 1024 * 1024 });
    return JSON.parse(stdout) as PaperPage[];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Thai as it is compared: without white space, which a PDF has its own of, and with ำ whole where it was taken apart. */
export const comparable = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\u0E4D([\u0E48-\u0E4B]?)\u0E32/g, '$1\u0E33')
    .replace(/([\u0E48-\u0E4B])\u0E4D\u0E32/g, '$1\u0E33')
    .replace(/\s+/g, '');
