import type { JobDocument } from '../jobs/jobs.service';
import { JobRefused, type JobHandler } from '../jobs/job-runner';
import type { NoticeDocument, NoticeModel } from './notice.model';
import { SendFailed } from './send-failed';

/**
 * Sends a notice by one channel; false where it put it on another way instead.
 * @throws SendFailed
 */
export type Deliver = (notice: NoticeDocument) => Promise<boolean>;

export interface SendNeeds {
  notices: NoticeModel;
  now: () => Date;
}

const noticeIn = ({ task }: JobDocument): string => (task as { notice: string }).notice;

const asFailed = (error: unknown): SendFailed =>
  error instanceof SendFailed ? error : new SendFailed('unreachable', (error as Error).name);

/** What another attempt would not change ends the job. Jobs keep the fault alone: what servers say holds addresses. */
export function asJobError(error: unknown): Error {
  const { fault, isFinal } = asFailed(error);
  return isFinal ? new JobRefused(fault) : new Error(fault);
}

/**
 * One attempt. Between the sending and the note of it lies one write: a process that ends there has sent it twice at most. What
 * was sent already is not sent again.
 */
async function attempt(job: JobDocument, deliver: Deliver, { notices, now }: SendNeeds): Promise<void> {
  const notice = await notices.findById(noticeIn(job)).lean();
  if (notice?.state !== 'waiting') return;
  const { _id } = notice;
  const { attempts } = job;
  try {
    if (!(await deliver(notice))) return;
  } catch (error) {
    const failed = asFailed(error);
    const { fault, detail } = failed;
    // Whoever looks at the case reads why it is not there yet.
    await notices.updateOne({ _id, state: 'waiting' }, { $set: { fault, detail, attempts } });
    throw asJobError(failed);
  }
  const sent = { state: 'sent' as const, sentAt: now(), attempts };
  await notices.updateOne({ _id }, { $set: sent, $unset: { fault: 1, detail: 1 } });
}

/** What does the jobs of a channel. */
export const sendBy = (deliver: Deliver, needs: SendNeeds): JobHandler => ({
  work: (job) => attempt(job, deliver, needs),
  async gaveUp(job) {
    const given = { state: 'failed' as const, attempts: job.attempts };
    await needs.notices.updateOne({ _id: noticeIn(job), state: 'waiting' }, { $set: given });
  },
});
