import { inflateRawSync } from 'node:zlib';

const END = 0x06054b50;
const DEFLATED = 8;

/** Where the list of an archive's files begins, and how many there are. */
function directoryOf(archive: Buffer): { at: number; count: number } {
  for (let at = archive.length - 22; at >= 0; at -= 1)
    if (archive.readUInt32LE(at) === END)
      return { at: archive.readUInt32LE(at + 16), count: archive.readUInt16LE(at + 10) };
  throw new Error('no archive');
}

/** The files of a ZIP archive, by name, read off its directory as programs do. */
export function unzip(archive: Buffer): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  const { at: start, count } = directoryOf(archive);
  for (let at = start, left = count; left > 0; left -= 1) {
    const packed = archive.readUInt32LE(at + 20);
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => archive.readUInt16LE(at + offset));
    const name = archive.toString('utf8', at + 46, at + 46 + (nameLength ?? 0));
    const local = archive.readUInt32LE(at + 42);
    const data = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const bytes = archive.subarray(data, data + packed);
    files.set(name, archive.readUInt16LE(at + 10) === DEFLATED ? inflateRawSync(bytes) : bytes);
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return files;
}
