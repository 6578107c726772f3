import type { NoticeEvent, Role } from '@khamrong/schemas';
import type { CaseHappening } from './untold-events';
import type { SubmissionDocument } from '../submissions/submissions.service';
import { mayWork, namedFor, permissionsFor } from '../cases/cases.policy';
import type { ServiceRights } from '../rights/service-rights';
import { actorOf, type Actor } from '../staff/actor';
import type { StaffDocument } from '../staff/staff.service';
import { isReachable } from './choose-route';

type Case = Pick<SubmissionDocument, 'form' | 'department' | 'restricted' | 'assignee' | 'waitsFor'>;

/** Somebody who may be told. */
interface Reader {
  actor: Actor;
  staff: StaffDocument;
}

const mayTake = ({ actor }: Reader, found: Case): boolean => mayWork(actor, found);

/**
 * Whether a new case is somebody's work: who was named for its service; where nobody was, officers of its department, those without a
 * department of their own, clerks only where their account names it. Of sealed services those who answer for them; heads and
 * administrators hear of no single case.
 */
function isTheirWork(reader: Reader, found: Case): boolean {
  const { username, role, departments } = reader.staff;
  if (!mayTake(reader, found)) return false;
  const named = namedFor(reader.actor, found);
  if (named) return named.has(username);
  if (found.restricted) return role === 'integrity';
  return role === 'officer' || (role === 'clerk' && departments.includes(found.department));
}

/** Events that are told to who has the case in hand; where nobody has, to those whose work it is. */
const TO_ASSIGNEE: ReadonlySet<NoticeEvent> = new Set(['awaits', 'replied', 'due_soon', 'overdue']);

/** Who answers for what is late: the head of the division, where there is none the next above. */
const HEADS: readonly Role[] = ['director', 'secretary', 'head'];

/** Where none of them may know of the case, those who were named for its service. */
function headsOf(found: Case, readers: readonly Reader[]): Reader[] {
  const ofRole = HEADS.map((role) =>
    readers.filter((each) => each.staff.role === role && mayTake(each, found)),
  );
  const named = readers.filter((each) => namedFor(each.actor, found) && isTheirWork(each, found));
  return ofRole.find((heads) => heads.length > 0) ?? named;
}

/** Whether the case was laid before who decides; what was sent back is for who has it in hand. */
const isLaidBefore = (event: NoticeEvent, { waitsFor }: Case): boolean =>
  event === 'awaits' && waitsFor !== 'officer';

const hasAddress = ({ staff }: Reader): boolean => isReachable(staff);

/** Those whose step it is. Who stands in for them looks into the list of what waits. */
const decidersOf = (found: Case, readers: readonly Reader[]): Reader[] =>
  readers.filter(
    (each) =>
      hasAddress(each) &&
      each.staff.role === found.waitsFor &&
      permissionsFor(each.actor, found).has('cases.decide'),
  );

function toTell({ event, about }: CaseHappening, found: Case, readers: readonly Reader[]): Reader[] {
  const among = (names: readonly (string | undefined)[]): Reader[] =>
    readers.filter((each) => names.includes(each.staff.username) && mayTake(each, found));
  if (about) return among(about);
  if (event === 'escalated') return headsOf(found, readers);
  if (isLaidBefore(event, found)) return decidersOf(found, readers);
  const assignee = TO_ASSIGNEE.has(event) ? among([found.assignee]) : [];
  if (assignee.length > 0) return assignee;
  return readers.filter((each) => hasAddress(each) && isTheirWork(each, found));
}

/** Staff who are told of something; those without an address only where it is about them alone. */
export function staffToTell(
  happening: CaseHappening,
  found: Case,
  { staff, rights }: { staff: readonly StaffDocument[]; rights: ServiceRights },
): StaffDocument[] {
  const open = staff.filter(({ disabled }) => !disabled);
  const readers = open.map((each) => ({ actor: actorOf(each, rights), staff: each }));
  return toTell(happening, found, readers).map((each) => each.staff);
}
