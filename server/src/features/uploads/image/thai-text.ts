import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import sharp from 'sharp';

/** A line of text as pixels, RGBA. */
export interface TextPicture {
  data: Buffer;
  width: number;
  height: number;
}

/** Sarabun lies with the server as OpenType, one file a script: no host need have a Thai font. */
const fontFile = (script: 'thai' | 'latin'): string => {
  const server = dirname(createRequire(import.meta.url).resolve('@khamrong/server/package.json'));
  return join(server, 'assets', 'sarabun', `sarabun-${script}-700.ttf`);
};

const escapeMarkup = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

async function draw(text: string, size: number, colour: string, fontfile: string): Promise<TextPicture> {
  const markup = `<span foreground="${colour}">${escapeMarkup(text)}</span>`;
  const picture = sharp({
    text: { text: markup, font: `Sarabun Bold ${size}`, fontfile, dpi: 72, rgba: true },
  });
  const { data, info } = await picture.raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

let latin: Promise<unknown> | undefined;

/**
 * Draws a line of text, Thai vowels and tone marks in their places.
 * @param size in pixels
 * @param colour as `#rrggbb`
 */
export async function drawText(text: string, size: number, colour: string): Promise<TextPicture> {
  // A font once given is known to the text engine from then on; one call gives one.
  latin ??= draw('A', 10, '#000000', fontFile('latin'));
  await latin;
  return draw(text, size, colour, fontFile('thai'));
}
