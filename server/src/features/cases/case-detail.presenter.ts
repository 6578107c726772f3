import {
  correctable,
  bangkokIso,
  EVENT_TEXT,
  inLanguage,
  mayMerge,
  mayReopen,
  namingMentions,
  needsReason,
  nextStatuses,
  reopens,
  statusText,
  type Answers,
  type CaseDetail,
  type CaseEvent,
  type OfficeCalendar,
} from '@khamrong/schemas';
import type { Actor } from '../staff/actor';
import type { SubmissionDocument } from '../submissions/submissions.service';
import { presentApproval, presentWayUp } from './approval/approval.presenter';
import { presentExchange } from './case-exchange.presenter';
import { labelsOf, presentFiles, presentResults } from './case-files.presenter';
import { presentNotice } from './case-notice.presenter';
import { presentAnswers } from './case-answers.presenter';
import { presentItem, type CaseView } from './case-item.presenter';
import { presentDue } from './case-due.presenter';
import { mayDo } from './cases.policy';

/** A case, all that its page shows, and who looks at it. */
export interface DetailView extends CaseView {
  /** With what they may do with this case. */
  actor: Actor;
  /** Sealed ones included; the presenter masks them. */
  answers: Answers;
  /** Officers who may be given the case. */
  officers: CaseDetail['officers'];
  /** Departments it may be passed to. */
  departments: string[];
  /** When the office works. */
  calendar: OfficeCalendar;
  /** Cases that were found to be the same. */
  duplicates: Pick<SubmissionDocument, '_id' | 'receiptNo'>[];
}

const CITIZEN = 'citizen';

type Event = SubmissionDocument['history'][number];

const nameOf = (username: string, { names }: CaseView): string => names.get(username) ?? username;

/** A note with the officers it mentions by their names. */
function presentNotes(
  { publicNote, internalNote, mentions = [] }: Event,
  view: CaseView,
): Pick<CaseEvent, 'publicNote' | 'internalNote' | 'mentions'> {
  const names = new Map(mentions.map((username) => [username, nameOf(username, view)]));
  return {
    ...(publicNote ? { publicNote } : {}),
    ...(internalNote ? { internalNote: namingMentions(internalNote, names) } : {}),
    ...(names.size > 0 ? { mentions: [...names.values()] } : {}),
  };
}

/** Whose work the case became, and what came of it. */
const presentMove = (
  { assignee, department, agency, result, main, duplicate }: Event,
  view: CaseView,
): Pick<CaseEvent, 'assignee' | 'department' | 'agency' | 'result' | 'main' | 'duplicate'> => ({
  ...(main ? { main } : {}),
  ...(duplicate ? { duplicate } : {}),
  ...(result ? { result } : {}),
  ...(assignee === undefined ? {} : { assignee: assignee && nameOf(assignee, view) }),
  ...(department ? { department } : {}),
  ...(agency ? { agency } : {}),
});

const presentMovedDue = ({ due }: Event): Pick<CaseEvent, 'due'> =>
  due ? { due: { from: bangkokIso(due.from), to: bangkokIso(due.to) } } : {};

const presentNumber = ({ sarabanNo }: Event): Pick<CaseEvent, 'sarabanNo'> =>
  sarabanNo === undefined ? {} : { sarabanNo };

function presentEvent(event: Event, submission: SubmissionDocument, view: CaseView): CaseEvent {
  const { at, status, kind, by } = event;
  return {
    at: bangkokIso(at),
    status,
    ...(kind ? { kind } : {}),
    text: inLanguage(kind ? EVENT_TEXT[kind] : statusText(status, view.version.definition), view.language),
    by: by === CITIZEN ? null : nameOf(by, view),
    ...presentNotes(event, view),
    ...presentExchange(event, submission, view),
    ...presentMove(event, view),
    ...presentMovedDue(event),
    ...presentNumber(event),
    ...presentWayUp(event, view),
  };
}

const linkTo = ({ _id, receiptNo }: Pick<SubmissionDocument, '_id' | 'receiptNo'>) => ({
  id: String(_id),
  receiptNo,
});

/** What the case is one with. */
const presentMerging = (
  { status, mergedInto }: SubmissionDocument,
  { duplicates, actor }: DetailView,
): Pick<CaseDetail, 'mergedInto' | 'duplicates' | 'mayMerge'> => ({
  mergedInto: mergedInto ? linkTo({ _id: mergedInto.case, receiptNo: mergedInto.receiptNo }) : null,
  duplicates: duplicates.map(linkTo),
  mayMerge: mayDo(actor).changeStatus && mayMerge(status) && duplicates.length === 0,
});

/** Where the case may go, by whoever looks. */
function presentNext({ status }: SubmissionDocument, view: DetailView): CaseDetail['next'] {
  const { changeStatus, reopen } = mayDo(view.actor);
  if (!changeStatus || !mayReopen(status, reopen)) return [];
  return nextStatuses(status).map((to) => ({
    status: to,
    text: inLanguage(statusText(to, view.version.definition), view.language),
    needsReason: needsReason(status, to),
    reopens: reopens(status, to),
  }));
}

export function presentCase(submission: SubmissionDocument, view: DetailView): CaseDetail {
  const { version, language, actor, answers, officers, departments } = view;
  const permissions = mayDo(actor);
  return {
    ...presentItem(submission, view),
    version: version.number,
    deemedReceivedAt: bangkokIso(submission.deemedReceivedAt),
    purpose: version.definition.purpose ?? null,
    privacyNotice: presentNotice(submission),
    due: presentDue(submission, version.definition, view.calendar),
    pages: presentAnswers(version, answers, submission.submittedAt, language),
    files: presentFiles(submission, view),
    results: presentResults(submission),
    ...presentMerging(submission, view),
    attachments: [...labelsOf(view)].map(([key, label]) => ({ key, label })),
    correctable: correctable(version.definition),
    approval: presentApproval(submission, view),
    history: submission.history.map((event) => presentEvent(event, submission, view)),
    next: presentNext(submission, view),
    assigneeUsername: submission.assignee ?? null,
    officers,
    departments: permissions.changeStatus ? departments : [],
    sarabanNo: submission.sarabanNo ?? null,
    agency: submission.agency ?? null,
    mentioned: submission.mentions?.includes(actor.username) ?? false,
    permissions,
  };
}
