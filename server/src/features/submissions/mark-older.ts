import { OPEN_STATUSES } from '@khamrong/schemas';
import { trusted, type Types } from 'mongoose';
import type { SubmissionModel } from './submission.model';

/** Cases filed before `open` and `unread` were kept get them. Only those that wait are looked at, at every start. */
export async function markOlder(submissions: SubmissionModel, office: Types.ObjectId): Promise<void> {
  const unmarked = { office, open: trusted({ $exists: false }) };
  await submissions.updateMany({ ...unmarked, status: 'submitted' }, { $set: { open: true, unread: true } });
  await submissions.updateMany(
    { ...unmarked, status: trusted({ $in: [...OPEN_STATUSES] }) },
    { $set: { open: true } },
  );
}
