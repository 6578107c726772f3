// `node server/assets/sarabun/unpack.mjs`: makes the font files beside it out of @fontsource/sarabun. The picture
// library draws text with OpenType files only, and the package carries fonts packed for browsers.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inflateSync } from 'node:zlib';

const { resolve } = createRequire(import.meta.url);
const HEADER_BYTES = 44;
const ENTRY_BYTES = 20;

function readTable(woff, entry) {
  const offset = woff.readUInt32BE(entry + 4);
  const packed = woff.subarray(offset, offset + woff.readUInt32BE(entry + 8));
  const data = packed.length < woff.readUInt32BE(entry + 12) ? inflateSync(packed) : packed;
  const padded = Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)]);
  return { tag: woff.subarray(entry, entry + 4), sum: woff.readUInt32BE(entry + 16), size: data.length, padded };
}

/** The header before the directory: how many tables, and what a binary search over them needs. */
function header(flavour, count) {
  const steps = Math.floor(Math.log2(count));
  const bytes = Buffer.alloc(12);
  bytes.writeUInt32BE(flavour, 0);
  [count, 16 * 2 ** steps, steps, 16 * (count - 2 ** steps)].forEach((value, at) =>
    bytes.writeUInt16BE(value, 4 + 2 * at),
  );
  return bytes;
}

/** Unpacks a WOFF 1.0 font (W3C Recommendation of 2012) into the OpenType file it was made from. */
function unpack(woff) {
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, at) => readTable(woff, HEADER_BYTES + at * ENTRY_BYTES));
  let offset = 12 + 16 * count;
  const directory = tables.map(({ tag, sum, size, padded }) => {
    const entry = Buffer.alloc(16);
    tag.copy(entry);
    [sum, offset, size].forEach((value, at) => entry.writeUInt32BE(value, 4 + 4 * at));
    offset += padded.length;
    return entry;
  });
  return Buffer.concat([header(woff.readUInt32BE(4), count), ...directory, ...tables.map((table) => table.padded)]);
}

for (const script of ['thai', 'latin']) {
  const woff = readFileSync(resolve(`@fontsource/sarabun/files/sarabun-${script}-700-normal.woff`));
  writeFileSync(new URL(`sarabun-${script}-700.ttf`, import.meta.url), unpack(woff));
}
