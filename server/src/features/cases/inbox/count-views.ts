import { COUNTED_AT_MOST, INBOX_VIEWS, type Inbox, type InboxView } from '@khamrong/schemas';
import type { Types } from 'mongoose';
import type { Actor } from '../../staff/actor';
import type { SubmissionModel } from '../../submissions/submissions.service';
import { scopeOf } from '../cases.policy';
import { viewFilter } from './view-filter';

/** How many cases each view has for a member of staff, counted no further than anybody needs. */
export async function countViews(
  actor: Actor,
  { office, now, submissions }: { office: Types.ObjectId; now: Date; submissions: SubmissionModel },
): Promise<Inbox['counts']> {
  const count = (view: InboxView): Promise<number> => {
    const conditions = [{ office, ...viewFilter(view, { ...actor, now }) }, scopeOf(actor)];
    return submissions.countDocuments({ $and: conditions }, { limit: COUNTED_AT_MOST });
  };
  const counted = INBOX_VIEWS.map(async (view) => [view, await count(view)] as const);
  return Object.fromEntries(await Promise.all(counted)) as Inbox['counts'];
}
