import type { Answers } from '@khamrong/schemas';
import { trusted, type Types } from 'mongoose';
import type { Ground } from '../../services';
import type { FormsService } from '../forms/forms.service';
import { joinedTo } from '../submissions/joined-to';
import { openAnswers } from '../submissions/seal-answers';
import type { SubmissionDocument, SubmissionModel } from '../submissions/submissions.service';
import { wishOf } from './case-wish';
import type { NoticeDocument } from './notice.model';
import { eventsOfMain } from './events-of-main';
import { noticesAbout, noticesOf } from './notices-of';
import { putInOutbox, sharedTelling, type OutboxNeeds, type SharedTelling } from './outbox';

export interface TellingNeeds extends OutboxNeeds {
  office: Types.ObjectId;
  ground: Pick<Ground, 'clock' | 'keys' | 'log'>;
  submissions: SubmissionModel;
  forms: Pick<FormsService, 'answered'>;
}

/** Cases that are told of in one go: together they cost four writes, not four each. */
const AT_ONCE = 100;

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
  same: SharedTelling,
  { forms, ground }: TellingNeeds,
): Promise<NoticeDocument[]> {
  const wish = await wishOf(submission, { forms, keys: ground.keys }, answersOf(submission, ground));
  return noticesOf({ ...same, submission, wish });
}

/** Citizens of duplicates hear of it when their main case moves on. */
async function noticesForDuplicates(
  mains: SubmissionDocument[],
  same: SharedTelling,
  { submissions, forms, ground }: TellingNeeds,
): Promise<NoticeDocument[]> {
  const byId = new Map(mains.map((main) => [String(main._id), main]));
  const made: NoticeDocument[] = [];
  for await (const submission of submissions
    .find(joinedTo(mains.map(({ _id }) => _id)))
    .lean()
    .cursor()) {
    const main = byId.get(String(submission.mergedInto?.case));
    const events = main ? eventsOfMain(main, submission) : [];
    if (events.length === 0) continue;
    const wish = await wishOf(submission, { forms, keys: ground.keys }, answersOf(submission, ground));
    const telling = { ...same, webhooks: [], submission, wish };
    made.push(...events.flatMap((event) => noticesAbout(telling, event)));
  }
  return made;
}

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
  const same = await sharedTelling(needs);
  const made: NoticeDocument[] = [];
  for (const submission of found) made.push(...(await noticesFor(submission, same, needs)));
  await putInOutbox([...made, ...(await noticesForDuplicates(found, same, needs))], needs);
  await takeMarksOff(found, submissions);
  return found.length;
}

/** Tells of all there is. */
export async function tellCases(needs: TellingNeeds): Promise<void> {
  while ((await tellSome(needs)) === AT_ONCE);
}
