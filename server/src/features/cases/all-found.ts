import { Types } from 'mongoose';
import type { CaseTextsService } from '../case-texts/case-texts.service';
import { withIds } from './case-page';
import type { Lookup, Search } from './case-search';
import type { Finding } from './find-cases';

/** So many ids are looked up one by one; for more, all cases of the office are gone through. */
const FEW = 1000;

/** Every case in whose text all of the pieces stand. */
async function idsByText(pieces: readonly string[], texts: CaseTextsService): Promise<Types.ObjectId[]> {
  if (pieces.length === 0) return [];
  await texts.refresh();
  const { ids } = await texts.newest(pieces, Infinity);
  return ids.map((id) => new Types.ObjectId(id));
}

async function idsByLookup(
  { filter, hint }: Lookup,
  { submissions, office }: Finding,
): Promise<Types.ObjectId[]> {
  const found = await submissions
    .find({ $and: [{ office }, filter] })
    .select({ _id: 1 })
    .hint(hint)
    .lean();
  return found.map(({ _id }) => _id);
}

/** The condition that all cases meet which a search finds, for what reads them all and not a page. */
export async function allFound(
  { number, pieces }: Search,
  finding: Finding,
): Promise<{ filter: Record<string, unknown>; hint?: Record<string, 1> }> {
  const found = await Promise.all([
    number ? idsByLookup(number, finding) : [],
    idsByText(pieces, finding.texts),
  ]);
  const ids = found.flat();
  return { filter: withIds(ids), ...(ids.length <= FEW ? { hint: { _id: 1 } } : {}) };
}
