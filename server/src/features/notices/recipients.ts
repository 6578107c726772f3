import type { CaseHappening } from './untold-events';
import type { SubmissionDocument } from '../submissions/submissions.service';
import { maySee } from '../cases/cases.policy';
import { actorOf } from '../staff/actor';
import type { StaffDocument } from '../staff/staff.service';

type Case = Pick<SubmissionDocument, 'department' | 'restricted' | 'assignee'>;

const mayWork = (staff: StaffDocument, found: Case): boolean => {
  const actor = actorOf(staff, '');
  return !staff.disabled && actor.permissions.has('cases.work') && maySee(actor, found);
};

/**
 * Whether a new case is somebody's work: officers of its department, those without a department of their own, clerks only where
 * their account names it. Of sealed services those who answer for them; heads and administrators hear of no single case.
 */
function isTheirWork(staff: StaffDocument, found: Case): boolean {
  if (!mayWork(staff, found)) return false;
  if (found.restricted) return staff.role === 'integrity';
  if (staff.role === 'clerk') return staff.departments.includes(found.department);
  return staff.role === 'officer';
}

/** Staff who are told of something; those without an address only where it is about them alone. */
export function staffToTell(
  { event, about }: CaseHappening,
  found: Case,
  staff: readonly StaffDocument[],
): StaffDocument[] {
  const among = (names: readonly (string | undefined)[]): StaffDocument[] =>
    staff.filter((each) => names.includes(each.username) && mayWork(each, found));
  if (about) return among(about);
  const assignee = event === 'replied' ? among([found.assignee]) : [];
  if (assignee.length > 0) return assignee;
  return staff.filter((each) => Boolean(each.email) && isTheirWork(each, found));
}
