import type { Actor } from '../../staff/actor';
import type { SubmissionDocument, SubmissionModel } from '../../submissions/submissions.service';

/** Whether it is this person's to read: who only looks on leaves the mark for who has it in hand. */
const isTheirs = ({ permissions, username }: Actor, { assignee }: SubmissionDocument): boolean =>
  permissions.has('cases.work') && (assignee === undefined || assignee === username);

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
