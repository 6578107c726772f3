import { bangkokIso, isOpenStatus, type ErasurePlan, type MonthsKept } from '@khamrong/schemas';
import { trusted, type Types } from 'mongoose';
import { mayWork } from '../cases/cases.policy';
import type { FormsService } from '../forms/forms.service';
import { hashOf } from '../forms/hash-of';
import { keptUntil } from '../retention/kept-until';
import type { Actor } from '../staff/actor';
import type { SubmissionDocument } from '../submissions/submissions.service';

type Looked = Pick<
  SubmissionDocument,
  | '_id'
  | 'form'
  | 'receiptNo'
  | 'status'
  | 'history'
  | 'submittedAt'
  | 'revision'
  | 'restricted'
  | 'department'
  | 'waitsFor'
>;
type Planned = ErasurePlan['items'][number];

/** How long services keep their cases, by form id. */
export async function monthsByForm(
  ids: readonly Types.ObjectId[],
  { stores }: Pick<FormsService, 'stores'>,
): Promise<ReadonlyMap<string, MonthsKept>> {
  const found = await stores.forms
    .find({ _id: trusted({ $in: [...ids] }) })
    .select({ retention: 1 })
    .lean();
  return new Map(found.map(({ _id, retention }) => [String(_id), retention ?? {}]));
}

/**
 * What an erasure would do to a case: one that somebody still works stays, and so does one that the office has set a time for which
 * it keeps it, until that is over.
 */
export function plannedFor(found: Looked, months: MonthsKept | undefined, now: Date): Planned {
  const about = { id: String(found._id), receiptNo: found.receiptNo };
  if (isOpenStatus(found.status)) return { ...about, outcome: 'open', until: null };
  const until = keptUntil(found, months ?? {}, now);
  if (until) return { ...about, outcome: 'kept', until: bangkokIso(until) };
  return { ...about, outcome: 'erase', until: null };
}

/** What an erasure by somebody would do to cases, and a hash of exactly that; nothing is done. */
export async function erasurePlan(
  actor: Actor,
  cases: readonly Looked[],
  now: Date,
  forms: Pick<FormsService, 'stores'>,
): Promise<ErasurePlan> {
  const months = await monthsByForm(
    cases.map(({ form }) => form),
    forms,
  );
  const items = cases.map((each): Planned => {
    const planned = plannedFor(each, months.get(String(each.form)), now);
    return mayWork(actor, each) ? planned : { ...planned, outcome: 'denied', until: null };
  });
  const revisions = cases.map(({ revision }) => revision);
  return { items, seen: hashOf({ items, revisions }) };
}
