import { AppError, inLanguage, type Language, type TrackingStatus } from '@khamrong/schemas';
import type { RateLimit } from '../../http/rate-limit';
import type { Clock } from '../../ports/clock';
import type { Keys } from '../../ports/keys';
import type { FormsService } from '../forms/forms.service';
import type { LineLinking } from '../notices/line/line-linking';
import type { OfficeService } from '../office/office.service';
import { caseAddress } from '../submissions/receipt.presenter';
import type { SubmissionDocument, SubmissionsService } from '../submissions/submissions.service';
import type { UploadsService } from '../uploads/uploads.service';
import { followMain } from './follow-main';
import { presentTracking } from './tracking.presenter';

export interface TrackDeps {
  submissions: SubmissionsService;
  forms: FormsService;
  offices: OfficeService;
  uploads: UploadsService;
  line: LineLinking;
  keys: Keys;
  clock: Clock;
  publicUrl: string;
  /** Wrong pairs at one receipt number, and from one address. */
  perNumber: RateLimit;
  perAddress: RateLimit;
}

export interface Pair {
  receiptNo: string;
  code: string;
  address: string;
}

/**
 * The submission a pair opens. Wrong pairs are answered alike, whether the number exists or not, and limited per
 * number and per address.
 * @throws AppError `tracking.notFound` or `rate.limited`
 */
export async function openByPair(
  { receiptNo, code, address }: Pair,
  deps: Pick<TrackDeps, 'submissions' | 'perNumber' | 'perAddress'>,
): Promise<SubmissionDocument> {
  await deps.perAddress.use(address);
  await deps.perNumber.use(receiptNo);
  const submission = await deps.submissions.openedBy(receiptNo, code);
  if (!submission) throw new AppError('tracking.notFound');
  // A whole village follows its cases from one operator's address: what opens a case is no guess.
  await Promise.all([deps.perNumber.forgive(receiptNo), deps.perAddress.giveBack(address)]);
  return submission;
}

/** What the person who filed may know of a case that they opened. */
export async function statusOf(
  submission: SubmissionDocument,
  language: Language,
  { submissions, forms, offices, line, keys, publicUrl }: TrackDeps,
): Promise<TrackingStatus> {
  const { definition } = await forms.answered(submission);
  const address = caseAddress(submission, keys, publicUrl);
  const documents = [
    {
      name: inLanguage({ th: 'คำร้องของท่าน (PDF)', en: 'Your petition (PDF)' }, language),
      url: `${address}/petition.pdf`,
    },
    ...(submission.results ?? []).map(({ upload, name }) => ({
      name,
      url: `${address}/results/${String(upload)}`,
    })),
  ];
  return presentTracking(await followMain(submission, submissions.model), {
    definition,
    office: offices.current().profile,
    documents,
    line: (await line.isOn()) ? { linked: line.isLinked(submission), url: `${address}/line` } : null,
    language,
  });
}

export async function trackCase(pair: Pair, language: Language, deps: TrackDeps): Promise<TrackingStatus> {
  return statusOf(await openByPair(pair, deps), language, deps);
}
