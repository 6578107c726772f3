// Reads a printed petition with pdf.js, which is an ES module and therefore runs in a process of its own:
// node paper-reader.mjs file.pdf [dpi folder]  →  JSON [{ text, fonts }], and page-N.png where asked for.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCanvas, DOMMatrix, ImageData, Path2D } from '@napi-rs/canvas';

// pdf.js brings a canvas of another version; paths of the one cannot be drawn on the other.
Object.assign(globalThis, { DOMMatrix, ImageData, Path2D });
const { getDocument, OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs');

/** Pictures are drawn by way of canvases of their own, which must be of the same kind. */
class CanvasFactory {
  create(width, height) {
    const canvas = createCanvas(width, height);
    return { canvas, context: canvas.getContext('2d') };
  }

  reset({ canvas }, width, height) {
    Object.assign(canvas, { width, height });
  }

  destroy({ canvas }) {
    Object.assign(canvas, { width: 0, height: 0 });
  }
}

const [file, dpi, folder] = process.argv.slice(2);
const data = new Uint8Array(readFileSync(file));
const pdf = await getDocument({ data, verbosity: 0, fontExtraProperties: true, CanvasFactory }).promise;

/** Names of fonts, and whether their files are inside. */
async function fontsOf(page) {
  const { fnArray, argsArray } = await page.getOperatorList();
  const ids = new Set(argsArray.filter((_, at) => fnArray[at] === OPS.setFont).map(([id]) => id));
  return [...ids].map((id) => {
    const { name, missingFile, isType3Font } = page.commonObjs.get(id);
    return { name, embedded: !missingFile, type3: Boolean(isType3Font) };
  });
}

async function draw(page, number) {
  const viewport = page.getViewport({ scale: Number(dpi) / 72 });
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
  await page.render({ canvasContext: canvas.getContext('2d'), viewport }).promise;
  writeFileSync(join(folder, `page-${number}.png`), canvas.toBuffer('image/png'));
}

const pages = [];
for (let number = 1; number <= pdf.numPages; number += 1) {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent({ disableNormalization: true });
  const text = items.map(({ str, hasEOL }) => str + (hasEOL ? '\n' : '')).join('');
  pages.push({ text, fonts: await fontsOf(page) });
  if (dpi) await draw(page, number);
}
process.stdout.write(JSON.stringify(pages));
