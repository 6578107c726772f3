import type { FormPost } from '@khamrong/renderer-ui/ssr';
import { AppError, type ErrorCode, type FieldError, type Receipt } from '@khamrong/schemas';
import { AnswersInvalid, titleOf } from '../../http/problem';
import type { LiveForm } from '../forms/forms.service';
import type { SubmissionsService } from '../submissions/submissions.service';

/** Faults that leave the person on the page, with everything they gave, to try again from. */
const STAYS: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'answers.invalid',
  'form.closed',
  'form.versionGone',
  'submission.keyReused',
  'submission.keyMissing',
  'submission.pointUnknown',
  'storage.full',
  'service.unavailable',
]);

/** Files a post as it stands. */
export function filePost(live: LiveForm, post: FormPost, submissions: SubmissionsService): Promise<Receipt> {
  const { idempotencyKey, versionId, answers, uploads, privacyNoticeVersion, point, language } = post;
  const request = { versionId, answers, uploads, privacyNoticeVersion, point, language };
  return submissions
    .submit({ slug: live.slug, key: idempotencyKey, request, language, channel: 'online' })
    .then(({ receipt }) => receipt);
}

/** What a person can put right about a post that was not filed. @throws anything else */
export function faultOf(
  error: unknown,
  language: FormPost['language'],
): { status: number; errors: FieldError[]; fault?: string } {
  if (!(error instanceof AppError) || !STAYS.has(error.code)) throw error;
  if (error instanceof AnswersInvalid) return { status: error.status, errors: error.errors };
  return { status: error.status, errors: [], fault: titleOf(error, language) };
}
