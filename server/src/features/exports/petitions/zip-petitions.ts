import type { Readable } from 'node:stream';
import { setImmediate as turn } from 'node:timers/promises';
import { ZipFile } from 'yazl';
import type { PrintedPetition } from './print-petitions';

/** `00011-2569`: what every system takes for a file's name. */
const plain = (receiptNo: string): string => receiptNo.replace(/[^A-Za-z0-9-]/g, '-');

const read = (stream: Readable): Buffer | null => stream.read() as Buffer | null;

/** Names of files by receipt number; numbers of different registers that are alike are told apart. */
function naming(): (receiptNo: string) => string {
  const taken = new Map<string, number>();
  return (receiptNo) => {
    const name = plain(receiptNo);
    const count = (taken.get(name) ?? 0) + 1;
    taken.set(name, count);
    return count === 1 ? `${name}.pdf` : `${name}-${count}.pdf`;
  };
}

/** The bytes of an archive with a PDF for each petition, while they come. */
export async function* zipPetitions(petitions: AsyncIterable<PrintedPetition>): AsyncGenerator<Buffer> {
  const zip = new ZipFile();
  const output = zip.outputStream as Readable;
  const nameOf = naming();
  for await (const { receiptNo, bytes } of petitions) {
    // Fonts and pictures in it are compressed as they are.
    zip.addBuffer(Buffer.from(bytes), nameOf(receiptNo), { compress: false });
    await turn();
    for (let ready = read(output); ready; ready = read(output)) yield ready;
  }
  zip.end();
  for await (const rest of output) yield rest as Buffer;
}
