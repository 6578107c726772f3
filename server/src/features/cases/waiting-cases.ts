import { OPEN_STATUSES, type CaseStatus } from '@khamrong/schemas';
import type { Types } from 'mongoose';
import type { Actor } from '../staff/actor';
import type { SubmissionModel } from '../submissions/submissions.service';
import { scopeOf } from './cases.policy';

/** Cases of one service that nobody has received yet, and all that are still open. */
export interface Waiting {
  waiting: number;
  open: number;
}

interface Counted {
  _id: { form: Types.ObjectId; status: CaseStatus };
  cases: number;
}

/** Counts the open cases a member of staff may see, by form id. Reads the open ones only, by their index. */
export async function waitingCases(
  actor: Actor,
  office: Types.ObjectId,
  submissions: SubmissionModel,
): Promise<Map<string, Waiting>> {
  const counted = await submissions.aggregate<Counted>([
    { $match: { office, status: { $in: [...OPEN_STATUSES] }, ...scopeOf(actor) } },
    { $group: { _id: { form: '$form', status: '$status' }, cases: { $sum: 1 } } },
  ]);
  const byForm = new Map<string, Waiting>();
  for (const { _id, cases } of counted) {
    const known = byForm.get(String(_id.form)) ?? { waiting: 0, open: 0 };
    const waiting = known.waiting + (_id.status === 'submitted' ? cases : 0);
    byForm.set(String(_id.form), { waiting, open: known.open + cases });
  }
  return byForm;
}
