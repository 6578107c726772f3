import { holds, type FieldError, type SubmissionRequest } from '@khamrong/schemas';
import { missingAttachments } from '../attachments/file-rules';
import { readFormPost } from '../codec/form-post';
import { formChecker } from '../form/form-checker';
import type { FormViewProps } from '../form/form-view-props';

/** What the page would send, and what must be put right first. */
export interface Prepared {
  request: SubmissionRequest;
  errors: FieldError[];
}

/** Reads the page as the server would read its post, and checks it as the server will. */
export function prepareSubmission(props: FormViewProps, body: FormData): Prepared {
  const { form, language, today, office } = props;
  const post = readFormPost(form, body.entries());
  const checked = formChecker(form, { today, office, language }).check(post.answers);
  const shown = form.attachments.filter(({ showWhen }) => holds(showWhen, checked.answers));
  const uploads = Object.fromEntries(
    shown.flatMap(({ key }) => (post.uploads[key] ? [[key, post.uploads[key]]] : [])),
  );
  const request: SubmissionRequest = {
    versionId: form.versionId,
    answers: checked.answers,
    uploads,
    privacyNoticeVersion: form.privacyNotice.version,
    point: post.point,
    language,
  };
  const missing = missingAttachments(shown, uploads, checked.answers, language);
  return { request, errors: [...checked.errors, ...missing] };
}
