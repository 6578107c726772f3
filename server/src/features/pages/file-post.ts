import type { FormPost } from '@khamrong/renderer-ui/ssr';
import { AppError, type ErrorCode, type FieldError, type Language, type Receipt } from '@khamrong/schemas';
import { AnswersInvalid, titleOf } from '../../http/problem';
import type { LiveForm } from '../forms/forms.service';
import { ASKS_TO_WAIT } from '../robots/filing-gate';
import type { Filing } from '../submissions/submit-answers';
import type { SubmissionsService } from '../submissions/submissions.service';

/** Faults that leave the person on the page, with everything they gave, to try again from. */
const STAYS: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'answers.invalid',
  'form.closed',
  'form.versionGone',
  'submission.keyReused',
  'submission.keyMissing',
  'submission.pointUnknown',
  'submission.tooFast',
  'submission.proofNeeded',
  // Staff whose session ended while they filled a form in for somebody sign in beside it and send again.
  'session.required',
  'permission.denied',
  'storage.full',
  'service.unavailable',
]);

/**
 * Files a post as it stands. A page without script works nothing out and waits for nothing: its person waits where a
 * proof is asked for, and the server where it came quicker than people read.
 */
export async function filePost(
  live: LiveForm,
  post: FormPost,
  submissions: SubmissionsService,
  { address, staff }: Pick<Filing, 'address' | 'staff'>,
): Promise<Receipt> {
  const { idempotencyKey, versionId, answers, uploads, privacyNoticeVersion, point, language, opened } = post;
  const { slug } = live;
  const proof = post.proof || ASKS_TO_WAIT;
  const request = { versionId, answers, uploads, privacyNoticeVersion, point, language, opened, proof };
  const filing = { slug, key: idempotencyKey, request, language, address, staff };
  try {
    return (await submissions.submit(filing)).receipt;
  } catch (error) {
    const isEarly = error instanceof AppError && error.code === 'submission.tooFast';
    if (!isEarly || !(await submissions.gate.waitOut({ slug, opened }))) throw error;
    return (await submissions.submit(filing)).receipt;
  }
}

/** What a person can put right about a post that was not filed. */
interface PostFault {
  status: number;
  errors: FieldError[];
  fault?: string;
  /** Ticket for the next try. */
  proof?: string;
}

const seconds = (left: unknown, language: Language): string => {
  if (typeof left !== 'number') return '';
  return language === 'en' ? ` (${left} seconds)` : ` (${left} วินาที)`;
};

/** @throws anything that sending again does not help */
export function faultOf(error: unknown, language: Language): PostFault {
  if (!(error instanceof AppError) || !STAYS.has(error.code)) throw error;
  if (error instanceof AnswersInvalid) return { status: error.status, errors: error.errors };
  const { ticket, retryAfter } = error.params;
  return {
    status: error.status,
    errors: [],
    fault: titleOf(error, language) + seconds(retryAfter, language),
    ...(typeof ticket === 'string' ? { proof: ticket } : {}),
  };
}
