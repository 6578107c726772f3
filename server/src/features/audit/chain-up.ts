import type { Types } from 'mongoose';
import type { Keys } from '../../ports/keys';
import { hashOf, NO_LINES } from './audit-chain';
import type { AuditModel } from './audit.model';

/**
 * Chains the lines of a record that was begun before there was a chain, in the order they were written. Once one line has a
 * number nothing is taken in any more: what has none was not written by the program. Processes that start together write the
 * same.
 */
export async function chainUp(entries: AuditModel, office: Types.ObjectId, keys: Keys): Promise<void> {
  if (await entries.exists({ office, seq: 1 })) return;
  let head = NO_LINES;
  const unchained = entries.find({ office }).sort({ at: 1, _id: 1 }).lean().cursor();
  const links: { _id: Types.ObjectId; seq: number; hash: string }[] = [];
  for await (const { _id, hash: _, ...line } of unchained) {
    const seq = head.seq + 1;
    head = { seq, hash: hashOf(keys, head.hash, { ...line, seq }) };
    links.push({ _id, ...head });
  }
  // The first comes last: until it is there, a start that broke off begins anew.
  for (const { _id, ...link } of links.reverse()) await entries.collection.updateOne({ _id }, { $set: link });
}
