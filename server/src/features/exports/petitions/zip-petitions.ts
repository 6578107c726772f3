import { plainName, zipEntries, type ZipEntry } from '../zip-entries';
import type { PrintedPetition } from './print-petitions';

/** Names of files by receipt number; numbers of different registers that are alike are told apart. */
function naming(): (receiptNo: string) => string {
  const taken = new Map<string, number>();
  return (receiptNo) => {
    const name = plainName(receiptNo);
    const count = (taken.get(name) ?? 0) + 1;
    taken.set(name, count);
    return count === 1 ? `${name}.pdf` : `${name}-${count}.pdf`;
  };
}

async function* entriesOf(petitions: AsyncIterable<PrintedPetition>): AsyncGenerator<ZipEntry> {
  const nameOf = naming();
  // Fonts and pictures in it are compressed as they are.
  for await (const { receiptNo, bytes } of petitions)
    yield { name: nameOf(receiptNo), bytes, compress: false };
}

/** The bytes of an archive with a PDF for each petition, while they come. */
export const zipPetitions = (petitions: AsyncIterable<PrintedPetition>): AsyncGenerator<Buffer> =>
  zipEntries(entriesOf(petitions));
