import { noticePath, type CaseDetail } from '@khamrong/schemas';
import type { SubmissionDocument } from '../submissions/submissions.service';

/** The privacy notice that whoever filed had before them. */
export function presentNotice({
  slug,
  privacyNotice,
  privacyNoticeVersion,
}: SubmissionDocument): CaseDetail['privacyNotice'] {
  if (privacyNotice !== undefined)
    return { version: String(privacyNotice), url: noticePath(slug, privacyNotice) };
  return privacyNoticeVersion ? { version: privacyNoticeVersion, url: null } : null;
}
