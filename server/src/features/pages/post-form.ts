import { readFormPost, renderReceiptPage, type FormPost } from '@khamrong/renderer-ui/ssr';
import {
  AppError,
  inLanguage,
  type Answers,
  type ErrorCode,
  type FieldError,
  type Receipt,
} from '@khamrong/schemas';
import type { Request } from 'express';
import { AnswersInvalid, titleOf } from '../../http/problem';
import type { LiveForm } from '../forms/forms.service';
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
import { stagePosted } from './stage-posted';

/** A page in answer to a post. */
export interface Answer {
  status: number;
  html: string;
}

export interface PostPages extends FormPages {
  submissions: SubmissionsService;
  publicUrl: string;
}

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

const NOT_A_PERSON = {
  th: 'ระบบสงสัยว่าเป็นโปรแกรมอัตโนมัติ กรุณาลบข้อความในช่องที่ซ่อนไว้แล้วส่งใหม่',
  en: 'This looks like a program; please empty the hidden field and send again',
};

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

/** The post of a page, read as the form asked that was filled. */
async function readPost(live: LiveForm, { fields }: ReceivedForm, submissions: SubmissionsService) {
  const { versionId } = readFormPost(live.version.form, fields);
  const form = await asFilled(live, versionId, submissions);
  return { form, posted: readFormPost(form.version.form, fields) };
}

function submit(live: LiveForm, post: FormPost, submissions: SubmissionsService): Promise<Receipt> {
  const { idempotencyKey, versionId, answers, uploads, privacyNoticeVersion, point, language } = post;
  const request = { versionId, answers, uploads, privacyNoticeVersion, point, language };
  return submissions
    .submit({ slug: live.slug, key: idempotencyKey, request, language, channel: 'online' })
    .then(({ receipt }) => receipt);
}

function faultOf(
  error: unknown,
  language: FormPost['language'],
): { status: number; errors: FieldError[]; fault?: string } {
  if (!(error instanceof AppError) || !STAYS.has(error.code)) throw error;
  if (error instanceof AnswersInvalid) return { status: error.status, errors: error.errors };
  return { status: error.status, errors: [], fault: titleOf(error, language) };
}

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

/**
 * Answers the post of a page without script: the receipt, or the form again with everything the person gave and
 * what is to be put right. The same post again gives the same receipt.
 */
export async function postForm(
  live: LiveForm,
  body: ReceivedForm,
  request: Request,
  pages: PostPages,
): Promise<Answer> {
  const { form, posted } = await readPost(live, body, pages.submissions);
  const staged = await stagePosted(body.files, posted.uploads, form, pages.uploads, posted.language);
  const post = { ...posted, uploads: staged.uploads };
  const { idempotencyKey, language } = post;
  const begun = beginning(form, post.point, { ...settingOf(request, pages), language });

  const again = async (status: number, found: Partial<Given>): Promise<Answer> => {
    const uploads = await stagedFiles(pages.uploads, post.uploads);
    const given = { ...begun, ...onceMore(begun, post, body), idempotencyKey, language, uploads };
    return { status, html: formPage(form, request, pages, { ...given, ...found }) };
  };

  if (post.automated) return again(422, { fault: inLanguage(NOT_A_PERSON, language) });
  if (post.action === 'refresh') return again(200, { errors: staged.errors });
  if (staged.errors.length > 0) return again(422, { errors: staged.errors });
  try {
    const receipt = await submit(form, post, pages.submissions);
    const service = form.version.definition.title;
    return { status: 201, html: renderReceiptPage({ ...pages.frame(request), language, receipt, service }) };
  } catch (error) {
    const { status, ...found } = faultOf(error, language);
    return again(status, found);
  }
}
