import {
  bangkokIso,
  inLanguage,
  needsReason,
  nextStatuses,
  STATUS_TEXT,
  type Answers,
  type CaseDetail,
  type CaseEvent,
  type CaseFile,
  type Language,
} from '@khamrong/schemas';
import type { Actor } from '../staff/actor';
import type { SubmissionDocument } from '../submissions/submissions.service';
import { presentAnswers } from './case-answers.presenter';
import { presentItem, type CaseView } from './case-item.presenter';
import { mayDo } from './cases.policy';

/** A case, all that its page shows, and who looks at it. */
export interface DetailView extends CaseView {
  actor: Actor;
  /** Sealed ones included; the presenter masks them. */
  answers: Answers;
  /** Officers who may be given the case. */
  officers: CaseDetail['officers'];
}

const CITIZEN = 'citizen';

const presentEvent = (
  { at, status, by, publicNote, internalNote }: SubmissionDocument['history'][number],
  { names, language }: CaseView,
): CaseEvent => ({
  at: bangkokIso(at),
  status,
  text: inLanguage(STATUS_TEXT[status], language),
  by: by === CITIZEN ? null : (names.get(by) ?? by),
  ...(publicNote ? { publicNote } : {}),
  ...(internalNote ? { internalNote } : {}),
});

function presentFiles({ _id, files }: SubmissionDocument, { version, language }: CaseView): CaseFile[] {
  const labels = new Map(version.definition.attachments.map(({ key, label }) => [key, label]));
  return files.map(({ key, upload, name, bytes, type }) => {
    const label = labels.get(key);
    return {
      uploadId: String(upload),
      label: label ? inLanguage(label, language) : key,
      name,
      bytes,
      type,
      url: `/api/v1/office/submissions/${String(_id)}/files/${String(upload)}`,
    };
  });
}

const presentNext = ({ status }: SubmissionDocument, language: Language): CaseDetail['next'] =>
  nextStatuses(status).map((to) => ({
    status: to,
    text: inLanguage(STATUS_TEXT[to], language),
    needsReason: needsReason(to),
  }));

export function presentCase(submission: SubmissionDocument, view: DetailView): CaseDetail {
  const { version, language, actor, answers, officers } = view;
  const permissions = mayDo(actor);
  return {
    ...presentItem(submission, view),
    version: version.number,
    channel: submission.channel,
    deemedReceivedAt: bangkokIso(submission.deemedReceivedAt),
    revision: submission.revision,
    pages: presentAnswers(version, answers, submission.submittedAt, language),
    files: presentFiles(submission, view),
    history: submission.history.map((event) => presentEvent(event, view)),
    next: permissions.changeStatus ? presentNext(submission, language) : [],
    assigneeUsername: submission.assignee ?? null,
    officers,
    permissions,
  };
}
