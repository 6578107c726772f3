import { AppError, type StaffChannel } from '@khamrong/schemas';
import { mayWork } from '../cases/cases.policy';
import type { AuditService } from '../audit/audit.service';
import type { Actor } from '../staff/actor';
import type { Draft } from './draft';
import type { SubmissionDocument } from './submission.model';

/** The member of staff who sends a request. @throws AppError where it is nobody who works cases */
export type StaffBehind = () => Promise<Actor>;

/** That staff filled a form in for its applicant, and how the request came to them. */
interface Taking {
  channel: StaffChannel;
  by: Actor;
}

/**
 * Staff fill forms in for the cases that they would work themselves: of their departments, and of services that name people or
 * are sealed only those who are let into these.
 * @throws AppError `session.required` or `permission.denied`
 */
export async function staffForAny(
  departments: readonly string[],
  service: { form: unknown; restricted: boolean },
  staff: StaffBehind | undefined,
): Promise<Actor> {
  if (!staff) throw new AppError('session.required');
  const by = await staff();
  if (!departments.some((department) => mayWork(by, { ...service, department })))
    throw new AppError('permission.denied');
  return by;
}

/** The same for the department whose work a draft is. */
export const staffFor = (
  { submission: { form, department, restricted } }: Draft,
  staff: StaffBehind | undefined,
): Promise<Actor> => staffForAny([department], { form, restricted }, staff);

/** The draft as staff took it down: they stand in the first line of its history. */
export function takenDown(draft: Draft, { channel, by }: Taking): Draft {
  const { submission } = draft;
  const history = submission.history.map((entry) => ({ ...entry, by: by.username }));
  return { ...draft, submission: { ...submission, channel, history }, by };
}

/** Writes down who filed for an applicant, once for each case. */
export async function recordTaken(
  { by }: Draft,
  { created, submission }: { created: boolean; submission: SubmissionDocument },
  { audit }: { audit: Pick<AuditService, 'record'> },
): Promise<void> {
  if (by && created) await audit.record(by, 'case.file', { submission, what: submission.channel });
}
