import {
  AppError,
  attachmentsOf,
  correctable,
  isLegalTransition,
  mayReopen,
  needsReason,
  nextStatuses,
  type FormDefinition,
  type StatusChange,
} from '@khamrong/schemas';
import { changeCase, told, type CaseChange, type ChangeDeps } from '../submissions/change-case';
import type { SubmissionDocument } from '../submissions/submissions.service';

export interface Change extends Omit<StatusChange, 'revision'> {
  by: string;
  /** Whether whoever does it may take up again what was closed. */
  reopening?: boolean;
  /** What the citizen writes with it. */
  reply?: string;
}

/** Files and questions are named as the answered form has them, and only where the citizen is asked at all. */
export function checkAsks({ to, asks = [], questions = [] }: StatusChange, definition: FormDefinition): void {
  const files = new Set(attachmentsOf(definition).map(({ key }) => key));
  const known = new Set(correctable(definition));
  const isAsking = to === 'need_info';
  if (asks.length > 0 && !isAsking) throw new AppError('request.invalid', { path: '/asks' });
  if (!asks.every((key) => files.has(key))) throw new AppError('upload.unknownKey');
  if (!questions.every((key) => isAsking && known.has(key)))
    throw new AppError('request.invalid', { path: '/questions' });
}

/** Who has a case while it is elsewhere; the citizen is to be told (e-Government Act B.E. 2565 s. 10). */
function checkAgency({ to, agency }: Change): void {
  if (to === 'referred' && !agency) throw new AppError('case.agencyMissing');
  if (to !== 'referred' && agency) throw new AppError('request.invalid', { path: '/agency' });
}

function checkChange({ status }: SubmissionDocument, change: Change): void {
  const { to, publicNote, reopening = false } = change;
  if (!isLegalTransition(status, to))
    throw new AppError('case.illegalTransition', { from: status, to, allowed: nextStatuses(status) });
  if (!mayReopen(status, reopening)) throw new AppError('permission.denied');
  if (needsReason(status, to) && !publicNote?.trim()) throw new AppError('case.reasonMissing', { to });
  checkAgency(change);
}

/** What becomes of a case along a legal transition. @throws AppError as `changeStatus` does */
export function statusChange(submission: SubmissionDocument, change: Change): CaseChange {
  checkChange(submission, change);
  const { to, by, publicNote, internalNote, reply, asks = [], questions = [], agency } = change;
  const event = {
    status: to,
    by,
    ...told('publicNote', publicNote),
    ...told('internalNote', internalNote),
    ...told('reply', reply),
    ...(asks.length > 0 ? { asks } : {}),
    ...(questions.length > 0 ? { questions } : {}),
    ...(agency ? { agency } : {}),
  };
  return { event, update: agency ? { $set: { agency } } : { $unset: { agency: 1 } } };
}

/**
 * Takes a case along a legal transition.
 * @throws AppError `case.illegalTransition`, `case.reasonMissing`, `case.agencyMissing`,
 * `permission.denied` for closed cases, or `case.changedElsewhere`
 */
export async function changeStatus(
  submission: SubmissionDocument,
  change: Change,
  deps: ChangeDeps,
): Promise<SubmissionDocument> {
  return changeCase(submission, statusChange(submission, change), deps);
}
