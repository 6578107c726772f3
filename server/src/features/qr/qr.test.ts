import { stripVTControlCharacters } from 'node:util';
import { create } from 'qrcode';
import sharp from 'sharp';
import { qrPng, qrSvg, qrTerminal } from './qr';

const LINK = 'https://forms.example.go.th/q/bcdfghj';

/** What a scanner must find: the modules with four light ones around, row by row, dark as 1. */
function expected(text: string): string[] {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const margin = '0'.repeat(4);
  const light = '0'.repeat(modules.size + 8);
  const rows = Array.from({ length: modules.size }, (_, row) =>
    Array.from({ length: modules.size }, (_unused, column) => modules.get(row, column)).join(''),
  );
  return [
    light,
    light,
    light,
    light,
    ...rows.map((row) => margin + row + margin),
    light,
    light,
    light,
    light,
  ];
}

/** The modules of a picture with `scale` pixels each, read at their middles. */
async function modulesOf(picture: Buffer, scale: number, border = 0): Promise<string[]> {
  const { data, info } = await sharp(picture).greyscale().raw().toBuffer({ resolveWithObject: true });
  const count = (info.width - 2 * border) / scale;
  const middle = (place: number): number => border + Math.floor((place + 0.5) * scale);
  return Array.from({ length: count }, (_, row) =>
    Array.from({ length: count }, (_unused, column) =>
      (data[middle(row) * info.width + middle(column)] ?? 0) < 128 ? '1' : '0',
    ).join(''),
  );
}

it('draws every module of a code as SVG', () => {
  const svg = qrSvg(LINK);
  const rows = expected(LINK);
  const drawn = rows.map((row) => Array.from(row, () => '0'));
  for (const [, x, y, length] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1/g))
    for (let at = 0; at < Number(length); at += 1) (drawn[Number(y)] ?? [])[Number(x) + at] = '1';
  expect(drawn.map((row) => row.join(''))).toEqual(rows);
  expect(svg).toContain(`viewBox="0 0 ${rows.length} ${rows.length}"`);
});

it.each([128, 333, 2048])('draws a PNG of exactly %i pixels with modules of one size', async (side) => {
  const picture = await qrPng(LINK, side);
  const rows = expected(LINK);
  const scale = Math.floor(side / rows.length);
  expect(await sharp(picture).metadata()).toMatchObject({ format: 'png', width: side, height: side });
  const cut = await sharp(picture)
    .extract({
      left: Math.floor((side - rows.length * scale) / 2),
      top: Math.floor((side - rows.length * scale) / 2),
      width: rows.length * scale,
      height: rows.length * scale,
    })
    .png()
    .toBuffer();
  expect(await modulesOf(cut, scale)).toEqual(rows);
});

it('grows where the modules need more pixels than asked for', async () => {
  const long = `${LINK}?point=${'%E0%B9%80'.repeat(100)}`;
  const { width = 0 } = await sharp(await qrPng(long, 64)).metadata();
  expect(width).toBe(expected(long).length);
});

it.each([true, false])('draws a code of whole cells in a terminal, with colours: %s', (colours) => {
  const lines = stripVTControlCharacters(qrTerminal(LINK, colours)).split('\n');
  const upper = lines.map((line) => Array.from(line, (cell) => ('█▀'.includes(cell) ? '0' : '1')).join(''));
  const lower = lines.map((line) => Array.from(line, (cell) => ('█▄'.includes(cell) ? '0' : '1')).join(''));
  const rows = expected(LINK);
  expect(lines.flatMap((_, at) => [upper[at], lower[at]]).slice(0, rows.length)).toEqual(rows);
});
