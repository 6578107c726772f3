import type { Readable } from 'node:stream';
import { setImmediate as turn } from 'node:timers/promises';
import { ZipFile } from 'yazl';

/** A file of an archive. */
export interface ZipEntry {
  /** With its folders. */
  name: string;
  bytes: Uint8Array;
  /** Not what is compressed already. */
  compress: boolean;
}

const read = (stream: Readable): Buffer | null => stream.read() as Buffer | null;

/** The bytes of an archive, while its files come: no more of them is held than what was not read yet. */
export async function* zipEntries(entries: AsyncIterable<ZipEntry>): AsyncGenerator<Buffer> {
  const zip = new ZipFile();
  const output = zip.outputStream as Readable;
  for await (const { name, bytes, compress } of entries) {
    zip.addBuffer(Buffer.from(bytes), name, { compress });
    await turn();
    for (let ready = read(output); ready; ready = read(output)) yield ready;
  }
  zip.end();
  for await (const rest of output) yield rest as Buffer;
}

/** `00011-2569`: what every system takes for a file's name. */
export const plainName = (receiptNo: string): string => receiptNo.replace(/[^A-Za-z0-9-]/g, '-');
