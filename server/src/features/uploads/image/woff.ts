import { inflateSync } from 'node:zlib';

/** One table of a font: its directory entry's tag and checksum, and its bytes. */
interface FontTable {
  tag: Buffer;
  checksum: number;
  data: Buffer;
}

const HEADER_BYTES = 44;
const ENTRY_BYTES = 20;

function readTable(woff: Buffer, entry: number): FontTable {
  const offset = woff.readUInt32BE(entry + 4);
  const packed = woff.subarray(offset, offset + woff.readUInt32BE(entry + 8));
  const isPacked = packed.length < woff.readUInt32BE(entry + 12);
  return {
    tag: woff.subarray(entry, entry + 4),
    checksum: woff.readUInt32BE(entry + 16),
    data: isPacked ? inflateSync(packed) : packed,
  };
}

/** The offset table before the directory: how many tables, and what a binary search over them needs. */
function offsetTable(flavour: number, tables: number): Buffer {
  const steps = Math.floor(Math.log2(tables));
  const header = Buffer.alloc(12);
  header.writeUInt32BE(flavour, 0);
  [tables, 16 * 2 ** steps, steps, 16 * (tables - 2 ** steps)].forEach((value, index) =>
    header.writeUInt16BE(value, 4 + 2 * index),
  );
  return header;
}

const padding = ({ data }: FontTable): Buffer => Buffer.alloc((4 - (data.length % 4)) % 4);

/** Unpacks a WOFF 1.0 font (W3C Recommendation of 2012) into the OpenType file it was made from. */
export function unpackWoff(woff: Buffer): Buffer {
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, index) =>
    readTable(woff, HEADER_BYTES + index * ENTRY_BYTES),
  );
  let offset = 12 + 16 * count;
  const directory = tables.map((table) => {
    const entry = Buffer.alloc(16);
    table.tag.copy(entry);
    [table.checksum, offset, table.data.length].forEach((value, index) =>
      entry.writeUInt32BE(value, 4 + 4 * index),
    );
    offset += table.data.length + padding(table).length;
    return entry;
  });
  const bodies = tables.flatMap((table) => [table.data, padding(table)]);
  return Buffer.concat([offsetTable(woff.readUInt32BE(4), count), ...directory, ...bodies]);
}
