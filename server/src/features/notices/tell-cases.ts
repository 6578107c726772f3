import { NOTICE_EVENTS, type Answers } from '@khamrong/schemas';
import { trusted, type Types } from 'mongoose';
import type { Ground } from '../../services';
import type { FormsService } from '../forms/forms.service';
import type { JobsService } from '../jobs/jobs.service';
import type { StaffService } from '../staff/staff.service';
import { openAnswers } from '../submissions/seal-answers';
import type { SubmissionDocument, SubmissionModel } from '../submissions/submissions.service';
import { citizenWish } from './citizen-wish';
import type { NoticeDocument, NoticeModel } from './notice.model';
import { noticesOf, type Telling } from './notices-of';
import type { NoticeSettingsService } from './settings/notice-settings.service';
import type { WebhooksService } from './webhooks/webhooks.service';

export interface TellingNeeds {
  office: Types.ObjectId;
  ground: Pick<Ground, 'clock' | 'keys' | 'log'>;
  submissions: SubmissionModel;
  notices: NoticeModel;
  forms: Pick<FormsService, 'answered'>;
  staff: Pick<StaffService, 'list'>;
  jobs: Pick<JobsService, 'addAll'>;
  settings: NoticeSettingsService;
  webhooks: WebhooksService;
}

/** Cases that are told of in one go: together they cost four writes, not four each. */
const AT_ONCE = 100;

/** What is the same for all cases told of in one go. */
type Shared = Omit<Telling, 'submission' | 'wish'>;

async function shared({ settings, staff, webhooks, ground }: TellingNeeds): Promise<Shared> {
  const set = await settings.read();
  return {
    events: new Set(set.events ?? NOTICE_EVENTS),
    ways: { mail: Boolean(set.mail), line: Boolean(set.line) },
    staff: await staff.list(),
    webhooks: await webhooks.enabled(),
    now: ground.clock(),
  };
}

/** Answers that do not open, as after keys were lost, leave the case without an address. */
function answersOf(submission: SubmissionDocument, { keys, log }: TellingNeeds['ground']): Answers {
  try {
    return openAnswers(submission, keys);
  } catch (error) {
    log.error({ err: error, case: String(submission._id) }, 'the answers of a case do not open');
    return submission.answers;
  }
}

async function noticesFor(
  submission: SubmissionDocument,
  same: Shared,
  { forms, ground }: TellingNeeds,
): Promise<NoticeDocument[]> {
  const { checker } = await forms.answered(submission);
  const wish = citizenWish(answersOf(submission, ground), checker.fields);
  return noticesOf({ ...same, submission, wish });
}

/** Of what is asked for twice the first stays. */
async function keep(made: NoticeDocument[], notices: NoticeModel): Promise<void> {
  if (made.length === 0) return;
  const operations = made.map(({ _id, ...notice }) => ({
    updateOne: { filter: { _id }, update: { $setOnInsert: notice }, upsert: true },
  }));
  await notices.bulkWrite(operations, { ordered: false });
}

/** The job that sends a notice; a person who has it sent again asks for another. */
export const jobFor = ({ _id, round }: Pick<NoticeDocument, '_id' | 'round'>) => ({
  key: `${String(_id)}.${round}`,
  task: { notice: String(_id) },
});

/** What happened first is told first. */
const jobsFor = (made: NoticeDocument[]): Parameters<JobsService['addAll']>[0] =>
  made.flatMap((notice) =>
    notice.channel ? [{ kind: notice.channel, ...jobFor(notice), runAt: notice.at }] : [],
  );

/** Takes the marks off those that nothing happened to meanwhile; the others are told of again, and nothing twice. */
async function takeMarksOff(told: SubmissionDocument[], submissions: SubmissionModel): Promise<void> {
  const operations = told.map(({ _id, revision }) => ({
    updateOne: { filter: { _id, revision }, update: { $unset: { untold: 1 as const } } },
  }));
  await submissions.bulkWrite(operations, { ordered: false });
}

/** Cases something happened to. A value, not the presence of one, is what an index bounds: the rest is never read. */
export const markedIn = (office: Types.ObjectId): Record<string, unknown> => ({
  office,
  untold: trusted({ $gt: 0 }),
});

/**
 * Makes notices of what happened to cases since it was last looked: first the notices, then the jobs that send them, then the marks
 * are taken off. A process that ends in between begins again with the same marks and makes the same notices under the same names.
 * @returns how many cases there were
 */
async function tellSome(needs: TellingNeeds): Promise<number> {
  const { submissions, office } = needs;
  const found = await submissions.find(markedIn(office)).limit(AT_ONCE).lean();
  if (found.length === 0) return 0;
  const same = await shared(needs);
  const made: NoticeDocument[] = [];
  for (const submission of found) made.push(...(await noticesFor(submission, same, needs)));
  await keep(made, needs.notices);
  await needs.jobs.addAll(jobsFor(made));
  await takeMarksOff(found, submissions);
  return found.length;
}

/** Tells of all there is. */
export async function tellCases(needs: TellingNeeds): Promise<void> {
  while ((await tellSome(needs)) === AT_ONCE);
}
