import type { NoticeEvent, Role } from '@khamrong/schemas';
import type { CaseHappening } from './untold-events';
import type { SubmissionDocument } from '../submissions/submissions.service';
import { maySee } from '../cases/cases.policy';
import { actorOf } from '../staff/actor';
import type { StaffDocument } from '../staff/staff.service';

type Case = Pick<SubmissionDocument, 'department' | 'restricted' | 'assignee' | 'waitsFor'>;

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

/** Events that are told to who has the case in hand; where nobody has, to those whose work it is. */
const TO_ASSIGNEE: ReadonlySet<NoticeEvent> = new Set(['awaits', 'replied', 'due_soon', 'overdue']);

/** Who answers for what is late: the head of the division, where there is none the next above. */
const HEADS: readonly Role[] = ['director', 'secretary', 'head'];

function headsOf(found: Case, staff: readonly StaffDocument[]): StaffDocument[] {
  const ofRole = HEADS.map((role) => staff.filter((each) => each.role === role && mayWork(each, found)));
  return ofRole.find((heads) => heads.length > 0) ?? [];
}

/** Whether the case was laid before who decides; what was sent back is for who has it in hand. */
const isLaidBefore = (event: NoticeEvent, { waitsFor }: Case): boolean =>
  event === 'awaits' && waitsFor !== 'officer';

/** Those whose step it is. Who stands in for them looks into the list of what waits. */
const decidersOf = (found: Case, staff: readonly StaffDocument[]): StaffDocument[] =>
  staff.filter((each) => Boolean(each.email) && each.role === found.waitsFor && mayWork(each, found));

/** Staff who are told of something; those without an address only where it is about them alone. */
export function staffToTell(
  { event, about }: CaseHappening,
  found: Case,
  staff: readonly StaffDocument[],
): StaffDocument[] {
  const among = (names: readonly (string | undefined)[]): StaffDocument[] =>
    staff.filter((each) => names.includes(each.username) && mayWork(each, found));
  if (about) return among(about);
  if (event === 'escalated') return headsOf(found, staff);
  if (isLaidBefore(event, found)) return decidersOf(found, staff);
  const assignee = TO_ASSIGNEE.has(event) ? among([found.assignee]) : [];
  if (assignee.length > 0) return assignee;
  return staff.filter((each) => Boolean(each.email) && isTheirWork(each, found));
}
