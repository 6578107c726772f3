import sharp, { type OverlayOptions } from 'sharp';
import { drawText, type TextPicture } from './thai-text';

interface Size {
  width: number;
  height: number;
}

/** Rising to the right, it passes above the portrait at the right of a Thai ID card. */
const DEGREES = -25;
const INK = '#1a237e';
const INK_ALPHA = 0.85;
/** What lies under the band stays readable, and the words stand out on dark pictures too. */
const BAND = { r: 255, g: 255, b: 255, alpha: 0.4 };
const TRANSPARENT = { r: 0, g: 0, b: 0, alpha: 0 };
/** Part of the way across the picture that the words take, and their tallest size as part of its shorter side. */
const TEXT_SPAN = 0.88;
const TALLEST = 0.05;
const SMALLEST = 9;
const TRIAL_SIZE = 40;

/** How far a line at this slope runs inside the picture, through its middle. */
function span({ width, height }: Size): number {
  const slope = (Math.abs(DEGREES) * Math.PI) / 180;
  return Math.min(width / Math.cos(slope), height / Math.sin(slope));
}

async function fittedText(words: string, size: Size): Promise<[TextPicture, number]> {
  const trial = await drawText(words, TRIAL_SIZE, INK);
  const fitting = (TRIAL_SIZE * span(size) * TEXT_SPAN) / trial.width;
  const tallest = TALLEST * Math.min(size.width, size.height);
  const fontSize = Math.max(SMALLEST, Math.floor(Math.min(fitting, tallest)));
  return [await drawText(words, fontSize, INK), fontSize];
}

const rule = (width: number, height: number, top: number): OverlayOptions => ({
  input: { create: { width, height, channels: 4, background: `${INK}${alphaHex}` } },
  top,
  left: 0,
});
const alphaHex = Math.round(INK_ALPHA * 255).toString(16);

/** The words between two lines, as a level band. */
function band(text: TextPicture, fontSize: number, length: number): Promise<Buffer> {
  const line = Math.max(2, Math.round(fontSize / 10));
  const gap = Math.round(fontSize / 3);
  const height = text.height + 2 * (gap + line);
  const width = Math.max(Math.ceil(length), text.width);
  const raw = { width: text.width, height: text.height, channels: 4 as const };
  return sharp({ create: { width, height, channels: 4, background: BAND } })
    .composite([
      rule(width, line, 0),
      rule(width, line, height - line),
      { input: text.data, raw, gravity: 'centre' },
    ])
    .png({ compressionLevel: 1 })
    .toBuffer();
}

/** What of a larger picture lies over the middle of a smaller one. */
const middle = (of: Size, within: Size): Size & { left: number; top: number } => {
  const width = Math.min(of.width, within.width);
  const height = Math.min(of.height, within.height);
  return {
    width,
    height,
    left: Math.floor((of.width - width) / 2),
    top: Math.floor((of.height - height) / 2),
  };
};

/**
 * The crossing-out (ขีดคร่อม) of a copy: two lines across the picture with the purpose between them, so that the
 * copy is of no use for another.
 */
export async function drawCrossing(words: string, size: Size): Promise<OverlayOptions> {
  const [text, fontSize] = await fittedText(words, size);
  const level = await band(text, fontSize, span(size) * 1.3);
  const turned = await sharp(level)
    .rotate(DEGREES, { background: TRANSPARENT })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const raw = { width: turned.info.width, height: turned.info.height, channels: 4 as const };
  const visible = middle(raw, size);
  const input = await sharp(turned.data, { raw }).extract(visible).raw().toBuffer();
  return {
    input,
    raw: { width: visible.width, height: visible.height, channels: 4 },
    gravity: 'centre',
  };
}
