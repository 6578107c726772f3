import {
  FILES_STEP,
  placeAfterPost,
  placeOfFirst,
  renderReceiptPage,
  type FormPost,
  type Place,
} from '@khamrong/renderer-ui/ssr';
import {
  checkAnswers,
  inLanguage,
  type Answers,
  type CheckContext,
  type FieldError,
} from '@khamrong/schemas';
import type { Request } from 'express';
import { limitedBucket } from '../../http/client-limit';
import type { LiveForm } from '../forms/forms.service';
import { checkAttachments } from '../submissions/check-attachments';
import type { SubmissionsService } from '../submissions/submissions.service';
import type { ReceivedForm } from '../uploads/receive/receive-form';
import {
  beginning,
  formPage,
  settingOf,
  stagedFiles,
  type Beginning,
  type FormPages,
  type Given,
} from './form-page';
import { faultOf, filePost } from './file-post';
import { readPost } from './read-post';
import { staffBehind } from './staff-page';
import { stagePosted } from './stage-posted';

/** A page in answer to a post. */
export interface Answer {
  status: number;
  html: string;
}

/** What a page says that comes in answer to a post, and the step it shows. */
interface Told extends Place {
  status: number;
  errors: FieldError[];
  fault?: string;
  proof?: string;
}

export interface PostPages extends FormPages {
  submissions: SubmissionsService;
  publicUrl: string;
}

const NOT_A_PERSON = {
  th: 'ระบบสงสัยว่าเป็นโปรแกรมอัตโนมัติ กรุณาลบข้อความในช่องที่ซ่อนไว้แล้วส่งใหม่',
  en: 'This looks like a program; please empty the hidden field and send again',
};

/** Every input of a field that a page showed is in its post, but for boxes and buttons left unticked. */
const wasAsked = (key: string, { fields }: ReceivedForm): boolean =>
  fields.some(([name]) => name === key || name.startsWith(`${key}.`));

/** What was posted, with what questions begin with that the page did not show yet. A step carries all of that along. */
function onceMore(begun: Beginning, posted: FormPost, body: ReceivedForm): Pick<Given, 'answers' | 'locked'> {
  const unasked = Object.entries(begun.answers).filter(([key]) => !posted.step && !wasAsked(key, body));
  const answers: Answers = { ...Object.fromEntries(unasked), ...posted.answers };
  const { locked } = begun;
  return { answers, locked: locked && answers[locked] === begun.answers[locked] ? locked : undefined };
}

/** A post as the server checks it before it is sent, with what was found wrong already. */
function checkPost({ version }: LiveForm, post: FormPost, setting: CheckContext, found: FieldError[] = []) {
  const { answers, errors } = checkAnswers(version.checker, post.answers, setting);
  const attached = checkAttachments(version.asked, answers, post.uploads, setting.language);
  return { answers, errors: [...found, ...errors, ...attached.errors] };
}

/** A post whose files are on the server now. */
interface Staged {
  form: LiveForm;
  post: FormPost;
  setting: CheckContext;
  /** What is wrong with files that were not taken. */
  refused: FieldError[];
}

async function stagePost(
  live: LiveForm,
  body: ReceivedForm,
  request: Request,
  pages: PostPages,
): Promise<Staged> {
  const { form, posted } = await readPost(live, body, pages.submissions);
  const { language } = posted;
  const staged = await stagePosted(body.files, posted.uploads, form, pages.uploads, language);
  const setting = { ...settingOf(request, pages), language };
  return { form, post: { ...posted, uploads: staged.uploads }, setting, refused: staged.errors };
}

/** Files the answers: the receipt, or what is to be put right and where. */
async function fileOrTell(
  { form, post, setting }: Staged,
  request: Request,
  pages: PostPages,
): Promise<Answer | Told> {
  const { language } = post;
  try {
    const receipt = await filePost(form, post, pages.submissions, {
      address: limitedBucket(request),
      staff: staffBehind(request, pages),
    });
    const service = form.version.definition.title;
    const html = renderReceiptPage({ ...pages.frame(request), language, receipt, service });
    return { status: 201, html };
  } catch (error) {
    const found = faultOf(error, language);
    const checked = checkPost(form, post, setting, found.errors);
    return { ...found, ...placeOfFirst(form.version.form, checked) };
  }
}

/** What a post that files nothing leads to. */
function tell({ form, post, setting, refused }: Staged): Told {
  const { step, editing, language } = post;
  if (post.automated)
    return { status: 422, fault: inLanguage(NOT_A_PERSON, language), errors: [], step, editing };
  if (refused.length > 0) return { status: 422, errors: refused, step: FILES_STEP, editing };
  const { place, errors } = placeAfterPost(form.version.form, post, checkPost(form, post, setting));
  return { status: errors.length > 0 ? 422 : 200, errors, ...place };
}

/**
 * Answers the post of a page without script: the receipt, another step, or the same one again with everything the
 * person gave and what is to be put right. The same post again gives the same receipt.
 */
export async function postForm(
  live: LiveForm,
  body: ReceivedForm,
  request: Request,
  pages: PostPages,
): Promise<Answer> {
  const staged = await stagePost(live, body, request, pages);
  const { form, post, setting, refused } = staged;
  const mayFile = post.action === 'submit' && !post.automated && refused.length === 0;
  const told = mayFile ? await fileOrTell(staged, request, pages) : tell(staged);
  if ('html' in told) return told;
  const { status, ...found } = told;
  const { idempotencyKey, language, opened } = post;
  const begun = beginning(form, post.point, setting);
  const uploads = await stagedFiles(pages.uploads, post.uploads);
  const given = { ...begun, ...onceMore(begun, post, body), idempotencyKey, language, uploads, opened };
  return { status, html: formPage(form, request, pages, { ...given, ...found }) };
}
