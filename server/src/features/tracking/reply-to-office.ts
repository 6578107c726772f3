import { AppError, normaliseThaiLines, type CaseReply, type Language } from '@khamrong/schemas';
import type { ClientSession } from 'mongoose';
import { AnswersInvalid } from '../../http/problem';
import { changeCase, told, type CaseChange } from '../submissions/change-case';
import type { Corrected } from '../submissions/correct-answers';
import { checkAttachments } from '../submissions/check-attachments';
import type { SubmissionDocument, SubmissionFile } from '../submissions/submissions.service';
import type { UploadDocument } from '../uploads/uploads.service';
import { answeredRequest, askedFiles, nameOf, openRequest, type Answered } from './office-request';
import { correctionIn } from './asked-anew';
import type { TrackDeps } from './track-case';

/** A reply and the language its faults are told in. */
export type Reply = Pick<CaseReply, 'asked' | 'reply' | 'uploads' | 'answers'> & { language: Language };

interface Named {
  key: string;
  uploadId: string;
}

const namedIn = ({ uploads = {} }: Reply): Named[] =>
  Object.entries(uploads).flatMap(([key, ids]) => ids.map((uploadId) => ({ key, uploadId })));

/** As answers are: without what nobody sees. */
const wordsOf = ({ reply }: Reply): string | undefined => normaliseThaiLines(reply ?? '') || undefined;

const GONE = {
  th: 'ไฟล์แนบหมดอายุแล้ว กรุณาแนบใหม่',
  en: 'The file has expired; please attach it again',
};

const toFile = (key: string, { _id, name, bytes, type, sha256 }: UploadDocument): SubmissionFile => ({
  key,
  upload: _id,
  name,
  bytes,
  type,
  sha256,
});

/** The staged files a reply names. @throws AnswersInvalid for those that are too many, foreign or expired */
function filesOf(
  reply: Reply,
  staged: ReadonlyMap<string, UploadDocument>,
  attachments: ReturnType<typeof askedFiles>,
  { form }: SubmissionDocument,
): SubmissionFile[] {
  const { language } = reply;
  const { claimed, errors } = checkAttachments(attachments, {}, reply.uploads ?? {}, language);
  if (errors.length > 0) throw new AnswersInvalid(errors);
  return claimed.map(({ key, uploadId }) => {
    const upload = staged.get(uploadId);
    if (upload?.key === key && String(upload.form) === String(form)) return toFile(key, upload);
    const gone = { instancePath: `/attachments/${key}`, keyword: 'uploadGone', params: {} };
    throw new AnswersInvalid([{ ...gone, message: GONE[language] }]);
  });
}

/** Whether a reply says what was answered before: the same words, answers and files, sent again or staged again. */
async function isSame(
  { request, answer }: Answered,
  reply: Reply,
  staged: ReadonlyMap<string, UploadDocument>,
  submission: SubmissionDocument,
  deps: TrackDeps,
): Promise<boolean> {
  const known = new Map(submission.files.map(({ upload, sha256 }) => [String(upload), sha256]));
  const before = (answer.uploads ?? []).map((id) => known.get(String(id))).sort();
  const now = namedIn(reply)
    .map(({ uploadId }) => known.get(uploadId) ?? staged.get(uploadId)?.sha256)
    .sort();
  if (answer.reply !== wordsOf(reply) || JSON.stringify(before) !== JSON.stringify(now)) return false;
  return (await correctionIn(submission, request, reply, deps)).corrected.length === 0;
}

/** What a reply puts into the case beside its words. */
interface Brought extends Corrected {
  files: SubmissionFile[];
}

const eventOf = (reply: Reply, { files: sent, corrected }: Brought): CaseChange['event'] => ({
  status: 'in_progress',
  by: 'citizen',
  ...told('reply', wordsOf(reply)),
  ...(sent.length > 0 ? { uploads: sent.map(({ upload }) => upload) } : {}),
  ...(corrected.length > 0 ? { corrected } : {}),
});

/** Puts words, files and answers into the case, which goes on: all of it or nothing. */
async function store(
  submission: SubmissionDocument,
  reply: Reply,
  brought: Brought,
  { submissions, uploads, clock }: TrackDeps,
  session: ClientSession,
): Promise<SubmissionDocument> {
  const { files, update } = brought;
  const change = {
    event: eventOf(reply, brought),
    update: { ...update, $push: { files: { $each: files } } },
  };
  const changed = await changeCase(submission, change, { submissions: submissions.model, clock }, session);
  const sent = files.map(({ upload }) => upload);
  if (sent.length > 0) await uploads.claim([{ submission: submission._id, uploads: sent }], session);
  return changed;
}

async function replyWithin(
  { _id }: SubmissionDocument,
  reply: Reply,
  deps: TrackDeps,
  session: ClientSession,
): Promise<SubmissionDocument> {
  const submission = await deps.submissions.model.findById(_id).session(session).orFail().lean();
  const ids = namedIn(reply).map(({ uploadId }) => uploadId);
  const staged = await deps.uploads.staged(ids, session);
  const answered = answeredRequest(submission, reply.asked);
  if (answered && (await isSame(answered, reply, staged, submission, deps))) return submission;
  const request = openRequest(submission);
  if (!request || nameOf(request) !== reply.asked) throw new AppError('tracking.notAsked');
  const { definition } = await deps.forms.answered(submission);
  const files = filesOf(reply, staged, askedFiles(request, definition), submission);
  const correction = await correctionIn(submission, request, reply, deps);
  const bringsNothing = files.length + correction.corrected.length === 0 && !wordsOf(reply);
  if (bringsNothing) throw new AppError('tracking.replyEmpty');
  return store(submission, reply, { files, ...correction }, deps, session);
}

/**
 * Gives the office what it asked for and lets the case go on. A request is answered once: the same reply again is
 * answered as the first time, another one is refused.
 * @param opened the case, opened with its code
 * @throws AppError `tracking.notAsked` or `tracking.replyEmpty`; AnswersInvalid for files that cannot be taken
 */
export const replyToOffice = (
  opened: SubmissionDocument,
  reply: Reply,
  deps: TrackDeps,
): Promise<SubmissionDocument> =>
  deps.submissions.model.db.withSession((session) =>
    session.withTransaction(() => replyWithin(opened, reply, deps, session)),
  );
