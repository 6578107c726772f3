import type { App } from './start-app';
import type { Wish } from './persistent-filer';

/** Everything that would be wrong with the register and the files after faults; all empty when nothing is. */
export interface RegisterFaults {
  /** Keys stored more than once, or not at all. */
  doubles: string[];
  lost: string[];
  /** Numbers left out between the first and the last. */
  gaps: number[];
  /** Acknowledged receipt numbers that are stored under another number. */
  changed: string[];
  /** Files of submissions that are not there, or not whole. */
  torn: string[];
}

interface StoredFile {
  _id: unknown;
  length: number;
}

const byKey = <T>(list: T[], keyOf: (each: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const each of list) groups.set(keyOf(each), [...(groups.get(keyOf(each)) ?? []), each]);
  return groups;
};

function gapsIn(numbers: number[]): number[] {
  const given = new Set(numbers);
  return Array.from({ length: Math.max(0, ...numbers) }, (_, at) => at + 1).filter((seq) => !given.has(seq));
}

/** Compares what citizens wanted and were told with what is stored. */
export async function registerFaults({ running }: App, wishes: Wish[]): Promise<RegisterFaults> {
  const { submissions, uploads } = running.services;
  const stored = await submissions.model.find().lean();
  const groups = byKey(stored, ({ key }) => key);
  const torn: string[] = [];
  for (const { upload, bytes } of stored.flatMap(({ files }) => files)) {
    const found = await uploads.bytes(String(upload)).catch(() => Buffer.alloc(0));
    if (found.length !== bytes) torn.push(String(upload));
  }
  const numberOf = ({ filing }: Wish): string | undefined => groups.get(filing.key)?.[0]?.receiptNo;
  return {
    doubles: [...groups].filter(([, same]) => same.length > 1).map(([key]) => key),
    lost: wishes.filter((wish) => wish.acknowledged && !numberOf(wish)).map(({ filing }) => filing.key),
    gaps: gapsIn(stored.map(({ seq }) => seq)),
    changed: wishes
      .filter((wish) => wish.acknowledged && numberOf(wish) !== wish.acknowledged)
      .map(({ filing }) => filing.key),
    torn,
  };
}

export const NO_FAULTS: RegisterFaults = { doubles: [], lost: [], gaps: [], changed: [], torn: [] };

/** Stored bytes that no submission has: what a sweep must have removed. */
export async function unclaimedFiles({ running }: App): Promise<string[]> {
  const { connection } = running.ground;
  const claimed = new Set(
    (
      await connection
        .collection('uploads')
        .find({ submission: { $exists: true } })
        .toArray()
    ).map(({ file }) => String(file)),
  );
  const files = (await connection.collection<StoredFile>('files.files').find().toArray()).map(({ _id }) =>
    String(_id),
  );
  const chunks = (await connection.collection('files.chunks').distinct('files_id')).map(String);
  return [...new Set([...files, ...chunks])].filter((id) => !claimed.has(id));
}
