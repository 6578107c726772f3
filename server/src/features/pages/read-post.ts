import { readFormPost } from '@khamrong/renderer-ui/ssr';
import { AppError } from '@khamrong/schemas';
import type { LiveForm } from '../forms/forms.service';
import { noticeShownBefore } from '../forms/notice-in-force';
import type { SubmissionsService } from '../submissions/submissions.service';
import type { ReceivedForm } from '../uploads/receive/receive-form';

/** The form as the person has it before them, while answers to that version are taken, else as it is now. */
async function asFilled(
  live: LiveForm,
  versionId: string,
  submissions: SubmissionsService,
): Promise<LiveForm> {
  try {
    return { ...live, version: await submissions.versionFor(live, versionId) };
  } catch (error) {
    if (error instanceof AppError && error.code === 'form.versionGone') return live;
    throw error;
  }
}

/** The post of a page, read as the form asked that was filled, under the privacy notice that stood on it. */
export async function readPost(live: LiveForm, { fields }: ReceivedForm, submissions: SubmissionsService) {
  const { versionId, privacyNoticeVersion } = readFormPost(live.version.form, fields);
  const privacyNotice = noticeShownBefore(
    live.version.definition.slug,
    live.privacyNotice,
    privacyNoticeVersion,
  );
  const form = { ...(await asFilled(live, versionId, submissions)), privacyNotice };
  return { form, posted: readFormPost(form.version.form, fields) };
}
