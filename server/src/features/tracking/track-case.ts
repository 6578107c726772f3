import { AppError, inLanguage, type Language, type TrackingStatus } from '@khamrong/schemas';
import type { RateLimit } from '../../http/rate-limit';
import type { FormsService } from '../forms/forms.service';
import { presentReceipt } from '../submissions/receipt.presenter';

import type { SubmissionDocument, SubmissionsService } from '../submissions/submissions.service';
import type { Keys } from '../../ports/keys';
import { presentTracking } from './tracking.presenter';

export interface TrackDeps {
  submissions: SubmissionsService;
  forms: FormsService;
  keys: Keys;
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
  deps: TrackDeps,
): Promise<SubmissionDocument> {
  await deps.perAddress.use(address);
  await deps.perNumber.use(receiptNo);
  const submission = await deps.submissions.openedBy(receiptNo, code);
  if (!submission) throw new AppError('tracking.notFound');
  // A whole village follows its cases from one operator's address: what opens a case is no guess.
  await Promise.all([deps.perNumber.forgive(receiptNo), deps.perAddress.giveBack(address)]);
  return submission;
}

export async function trackCase(pair: Pair, language: Language, deps: TrackDeps): Promise<TrackingStatus> {
  const submission = await openByPair(pair, deps);
  const { definition } = await deps.forms.version(String(submission.version));
  const { petitionUrl } = presentReceipt(submission, deps.keys, deps.publicUrl);
  const documents = [
    { name: inLanguage({ th: 'คำร้องของท่าน (PDF)', en: 'Your petition (PDF)' }, language), url: petitionUrl },
  ];
  return presentTracking(submission, inLanguage(definition.title, language), documents, language);
}
