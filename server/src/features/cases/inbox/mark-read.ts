import type { Actor } from '../../staff/actor';
import { mayWork } from '../cases.policy';
import type { SubmissionDocument, SubmissionModel } from '../../submissions/submissions.service';

/** Whether it is this person's to read: who only looks on leaves the mark for who has it in hand. */
const isTheirs = (actor: Actor, submission: SubmissionDocument): boolean =>
  mayWork(actor, submission) && [undefined, actor.username].includes(submission.assignee);

/** A case that was opened by who works it is unread no more, unless the citizen wrote meanwhile. */
export async function markRead(
  actor: Actor,
  submission: SubmissionDocument,
  submissions: SubmissionModel,
): Promise<void> {
  if (!submission.unread || !isTheirs(actor, submission)) return;
  const { _id, revision } = submission;
  await submissions.updateOne({ _id, revision }, { $unset: { unread: 1 } });
}
