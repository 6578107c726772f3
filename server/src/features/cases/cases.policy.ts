import type { Role } from '@khamrong/schemas';
import { trusted } from 'mongoose';
import type { Actor } from '../staff/actor';
import type { SubmissionDocument } from '../submissions/submissions.service';

/** Roles that work for one department where the account names some; the others see the whole office. */
const DEPARTMENTAL: ReadonlySet<Role> = new Set(['clerk', 'officer', 'director']);

const departmentsOf = ({ role, departments }: Actor): readonly string[] | undefined =>
  DEPARTMENTAL.has(role) && departments.length > 0 ? departments : undefined;

type Scoped = Pick<SubmissionDocument, 'restricted' | 'department'>;

/** The filter for the cases a member of staff may know of. The same rule as `maySee`. */
export function scopeOf(actor: Actor): Record<string, unknown> {
  const departments = departmentsOf(actor);
  return {
    ...(actor.permissions.has('cases.restricted') ? {} : { restricted: false }),
    ...(departments ? { department: trusted({ $in: departments }) } : {}),
  };
}

/** Whether a member of staff may know of a case at all. */
export function maySee(actor: Actor, { restricted, department }: Scoped): boolean {
  const departments = departmentsOf(actor);
  if (restricted && !actor.permissions.has('cases.restricted')) return false;
  return !departments || departments.includes(department);
}

/** What a member of staff may do with a case they see. */
export const mayDo = ({ permissions }: Actor) => ({
  changeStatus: permissions.has('cases.work'),
  reveal: permissions.has('cases.reveal'),
  reopen: permissions.has('cases.reopen'),
});
