import { APPROVAL_STEPS, isDeciding, type Permission, type Role, type ServiceRight } from '@khamrong/schemas';
import { trusted, Types } from 'mongoose';
import type { NamedPeople } from '../rights/service-rights';
import type { Actor } from '../staff/actor';
import type { SubmissionDocument } from '../submissions/submissions.service';

/** Roles that work for one department where the account names some; the others see the whole office. */
const DEPARTMENTAL: ReadonlySet<Role> = new Set(['clerk', 'officer', 'director']);
const DECIDING = APPROVAL_STEPS.filter(isDeciding);
/** What looking on leaves out. */
const CHANGING: ReadonlySet<Permission> = new Set(['cases.work', 'cases.reopen']);
const NOTHING: ReadonlySet<Permission> = new Set();

const departmentsOf = ({ role, departments }: Actor): readonly string[] | undefined =>
  DEPARTMENTAL.has(role) && departments.length > 0 ? departments : undefined;

/** What of a case says who may know of it. A case to come is of its service and department alone. */
type Scoped = Pick<SubmissionDocument, 'restricted' | 'department' | 'waitsFor'> & { form: unknown };

type Service = Pick<Scoped, 'form' | 'restricted'>;

/** Whether somebody's departments take in a case. */
const isOfDepartment = (actor: Actor, { department }: Scoped): boolean =>
  departmentsOf(actor)?.includes(department) ?? true;

/** Names say who knows of a service's cases; of those told in confidence only names that were given for these. */
const holds = ({ forSealed }: NamedPeople, restricted: boolean): boolean => forSealed || !restricted;

/** Where nobody was named: by role and department. */
const byRole = (actor: Actor, found: Scoped): boolean =>
  isOfDepartment(actor, found) && (!found.restricted || actor.permissions.has('cases.restricted'));

/** Who knows of an ordinary case without being named: the head answers for all work, who decides sees what waits for that. */
function unnamed(actor: Actor, found: Scoped): ServiceRight | undefined {
  if (found.restricted) return undefined;
  if (actor.role === 'head') return 'work';
  const decides = isDeciding(found.waitsFor) && actor.permissions.has('cases.decide');
  return decides && isOfDepartment(actor, found) ? 'read' : undefined;
}

/** Who was named for what a case is; undefined where nobody was, so that roles and departments say it. */
export function namedFor(
  { rights }: Pick<Actor, 'rights'>,
  { form, restricted }: Service,
): NamedPeople['people'] | undefined {
  const named = rights.get(String(form));
  return named && holds(named, restricted) ? named.people : undefined;
}

/** How far a member of staff may go into a case; undefined where they may not know of it. */
function rightTo(actor: Actor, found: Scoped): ServiceRight | undefined {
  const named = namedFor(actor, found);
  if (!named) return byRole(actor, found) ? 'work' : undefined;
  return named.get(actor.username) ?? unnamed(actor, found);
}

/** Whether a member of staff may know of a case at all. */
export const maySee = (actor: Actor, found: Scoped): boolean => rightTo(actor, found) !== undefined;

/** What a member of staff may do with a case: what their role allows, so far as its service lets them in. */
export function permissionsFor(actor: Actor, found: Scoped): ReadonlySet<Permission> {
  const right = rightTo(actor, found);
  if (right === undefined) return NOTHING;
  if (right === 'work') return actor.permissions;
  return new Set([...actor.permissions].filter((permission) => !CHANGING.has(permission)));
}

export const mayWork = (actor: Actor, found: Scoped): boolean =>
  permissionsFor(actor, found).has('cases.work');

const ofOwnDepartment = (actor: Actor, service: Service): Scoped => ({
  ...service,
  department: departmentsOf(actor)?.[0] ?? '',
});

/** Whether a member of staff may know of a service's cases, be it those of their departments. */
export const mayKnowService = (actor: Actor, service: Service): boolean =>
  maySee(actor, ofOwnDepartment(actor, service));

/** Whether a member of staff may work them. */
export const mayWorkService = (actor: Actor, service: Service): boolean =>
  mayWork(actor, ofOwnDepartment(actor, service));

/** Forms that name people for ordinary cases, or for those told in confidence: with the one who looks, and without. */
function formsNaming({ rights, username }: Actor, restricted: boolean) {
  const naming = [...rights].filter(([, named]) => holds(named, restricted));
  const ids = (isIn: boolean) =>
    naming.filter(([, { people }]) => people.has(username) === isIn).map(([id]) => new Types.ObjectId(id));
  return { all: naming.map(([id]) => new Types.ObjectId(id)), mine: ids(true), others: ids(false) };
}

type Condition = Record<string, unknown>;

/** As `unnamed` has it. */
function scopeUnnamed(actor: Actor, others: Types.ObjectId[], ofDepartment: Condition): Condition[] {
  const of = { form: trusted({ $in: others }), restricted: false };
  if (others.length === 0) return [];
  if (actor.role === 'head') return [of];
  return actor.permissions.has('cases.decide')
    ? [{ ...of, ...ofDepartment, waitsFor: trusted({ $in: DECIDING }) }]
    : [];
}

/** Ordinary cases, or those told in confidence, that somebody may know of. */
function scopeAmong(actor: Actor, restricted: boolean): Condition[] {
  const departments = departmentsOf(actor);
  const ofDepartment = departments ? { department: trusted({ $in: departments }) } : {};
  const { all, mine, others } = formsNaming(actor, restricted);
  const isOpen = !restricted || actor.permissions.has('cases.restricted');
  return [
    ...(isOpen
      ? [{ restricted, ...ofDepartment, ...(all.length > 0 ? { form: trusted({ $nin: all }) } : {}) }]
      : []),
    ...(mine.length > 0 ? [{ restricted, form: trusted({ $in: mine }) }] : []),
    ...(restricted ? [] : scopeUnnamed(actor, others, ofDepartment)),
  ];
}

/** As `byRole` has it. */
function scopeByRole(actor: Actor): Condition {
  const departments = departmentsOf(actor);
  return {
    ...(actor.permissions.has('cases.restricted') ? {} : { restricted: false }),
    ...(departments ? { department: trusted({ $in: departments }) } : {}),
  };
}

/**
 * The filter for the cases a member of staff may know of. The same rule as `maySee`. Where no service names people it is of one line,
 * which the indexes of lists serve.
 */
export function scopeOf(actor: Actor): Condition {
  if (actor.rights.size === 0) return scopeByRole(actor);
  const [first = {}, ...others] = [false, true].flatMap((restricted) => scopeAmong(actor, restricted));
  return others.length === 0 ? first : { $or: [first, ...others] };
}

/** What a case's page offers somebody, by what they may do with it. */
export const mayDo = ({ permissions }: Pick<Actor, 'permissions'>) => ({
  changeStatus: permissions.has('cases.work'),
  reveal: permissions.has('cases.reveal'),
  reopen: permissions.has('cases.reopen'),
});
