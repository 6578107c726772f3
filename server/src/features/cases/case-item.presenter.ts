import {
  bangkokIso,
  inLanguage,
  isOpenStatus,
  statusText,
  type CaseItem,
  type Language,
} from '@khamrong/schemas';
import type { PublishedVersion } from '../forms/forms.service';
import type { SubmissionDocument } from '../submissions/submissions.service';
import { presentOpinion, presentWaiting } from './approval/approval.presenter';

/** The parts of a submission that a list shows. */
export const ITEM_FIELDS = [
  'receiptNo',
  'form',
  'version',
  'applicant',
  'department',
  'status',
  'submittedAt',
  'dueAt',
  'assignee',
  'restricted',
  'channel',
  'point',
  'unread',
  'revision',
  'waitsFor',
  'opinions',
] as const satisfies (keyof SubmissionDocument)[];
export type ListedSubmission = Pick<SubmissionDocument, '_id' | (typeof ITEM_FIELDS)[number]>;

/** How, and seen from when, a case is shown. */
export interface CaseView {
  version: PublishedVersion;
  /** Display names by user name. */
  names: ReadonlyMap<string, string>;
  now: Date;
  language: Language;
}

const isOverdue = ({ dueAt, status }: ListedSubmission, now: Date): boolean =>
  dueAt !== undefined && dueAt < now && isOpenStatus(status);

const nameOf = (assignee: string | undefined, names: CaseView['names']): string | null =>
  assignee ? (names.get(assignee) ?? assignee) : null;

export function presentItem(
  submission: ListedSubmission,
  { version, names, now, language }: CaseView,
): CaseItem {
  const { receiptNo, applicant, department, status, restricted, channel } = submission;
  const { submittedAt, dueAt, assignee, point } = submission;
  const { slug, title } = version.definition;
  return {
    id: String(submission._id),
    receiptNo,
    service: { slug, title: inLanguage(title, language) },
    applicant,
    department,
    status,
    statusText: inLanguage(statusText(status, version.definition), language),
    submittedAt: bangkokIso(submittedAt),
    dueAt: dueAt ? bangkokIso(dueAt) : null,
    overdue: isOverdue(submission, now),
    assignee: nameOf(assignee, names),
    restricted,
    channel,
    point: point ?? null,
    unread: submission.unread ?? false,
    revision: submission.revision,
    ...presentWaiting(submission, version.definition),
    opinions: (submission.opinions ?? []).map((each) => presentOpinion(each, language)),
  };
}
