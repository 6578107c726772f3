import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import sharp from 'sharp';
import { unpackWoff } from './woff';

/** A line of text as pixels, RGBA. */
export interface TextPicture {
  data: Buffer;
  width: number;
  height: number;
}

/** Draws a line of text, Thai vowels and tone marks in their places. Size in pixels, colour as `#rrggbb`. */
export type DrawText = (text: string, size: number, colour: string) => Promise<TextPicture>;

const { resolve } = createRequire(import.meta.url);
const SCRIPTS = ['thai', 'latin'] as const;

/** The text engine reads OpenType files only; Sarabun comes packed for browsers, one file a script. */
async function unpackFont(directory: string, script: (typeof SCRIPTS)[number]): Promise<string> {
  const woff = await readFile(resolve(`@fontsource/sarabun/files/sarabun-${script}-700-normal.woff`));
  const path = join(directory, `sarabun-${script}-700.ttf`);
  await writeFile(path, unpackWoff(woff));
  return path;
}

async function unpackFonts(directory: string): Promise<string[]> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  return Promise.all(SCRIPTS.map((script) => unpackFont(directory, script)));
}

const escapeMarkup = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

async function render(text: string, size: number, fontfile: string, colour: string): Promise<TextPicture> {
  const markup = `<span foreground="${colour}">${escapeMarkup(text)}</span>`;
  const picture = sharp({
    text: { text: markup, font: `Sarabun Bold ${size}`, fontfile, dpi: 72, rgba: true },
  });
  const { data, info } = await picture.raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/** Fonts are unpacked into `directory` when text is first drawn; the text engine keeps those it was once given. */
export function textPainter(directory: string): DrawText {
  let ready: Promise<string> | undefined;
  const loadFonts = async (): Promise<string> => {
    const [thai = '', latin = ''] = await unpackFonts(directory);
    await render('A', 10, latin, '#000000');
    return thai;
  };
  return async (text, size, colour) => {
    ready ??= loadFonts();
    ready.catch(() => (ready = undefined));
    return render(text, size, await ready, colour);
  };
}
