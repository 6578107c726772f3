import { bangkokIso, DUE_SHOWN, type DueForPurge } from '@khamrong/schemas';
import { createHash } from 'node:crypto';
import { dueCases, type PurgeDeps, type Retention } from './purge-cases';

/** What a purge would take, without what is in it, and a hash of exactly these cases. */
export async function dueList(
  retention: Retention,
  deps: Pick<PurgeDeps, 'submissions' | 'clock'>,
): Promise<DueForPurge> {
  let [count, files] = [0, 0];
  const receiptNos: string[] = [];
  const dates: Date[] = [];
  const hash = createHash('sha256').update(JSON.stringify(retention.months));
  for await (const found of dueCases(retention, deps)) {
    count += 1;
    files += found.files.length + (found.results?.length ?? 0);
    if (receiptNos.length < DUE_SHOWN) receiptNos.push(found.receiptNo);
    dates.splice(count > 1 ? 1 : 0, 1, found.submittedAt);
    hash.update(`\n${String(found._id)}`);
  }
  const [oldest = null, newest = oldest] = dates.map((date) => bangkokIso(date));
  return { count, files, oldest, newest, receiptNos, seen: hash.digest('hex') };
}
