import { isOpenStatus, type CaseStatus } from '../cases/case-status';
import type { Permission, Role } from '../staff/role';
import { isFinalStep } from './decision';
import { holdsStep, isDeciding, type ApprovalStep } from './step';

/** Where a case stands on its way up. */
export interface ApprovalStanding {
  status: CaseStatus;
  /** Of its service. */
  chain: readonly ApprovalStep[];
  /** Who has to say something next; `officer` where it was sent back; absent where nobody does. */
  waitsFor?: ApprovalStep;
}

/** Somebody of the office, as far as the way up knows them. */
export interface ApprovalPerson {
  role: Role;
  permissions: ReadonlySet<Permission>;
}

/** The officer has a case in hand: it was received, and nobody is asked for anything. */
const IN_HAND: ReadonlySet<CaseStatus> = new Set(['received', 'in_progress']);

/** Whether a case may be laid before the first step: for the first time, after it was sent back, or once more. */
export const mayPropose = (
  { status, chain, waitsFor }: ApprovalStanding,
  { permissions }: ApprovalPerson,
): boolean =>
  permissions.has('cases.work') && chain.length > 0 && IN_HAND.has(status) && !isDeciding(waitsFor);

/** The step that is to be decided; undefined where none is. */
export const decidedNext = ({ status, chain, waitsFor }: ApprovalStanding): ApprovalStep | undefined =>
  isOpenStatus(status) && isDeciding(waitsFor) && chain.includes(waitsFor) ? waitsFor : undefined;

/** How somebody may decide a step: by their own office, in its holder's place, or not at all. */
export function maySay(
  step: ApprovalStep,
  { role, permissions }: ApprovalPerson,
): 'own' | 'acting' | undefined {
  if (!permissions.has('cases.decide')) return undefined;
  return holdsStep(role, step) ? 'own' : 'acting';
}

/** Whether the step a case waits for may be left out; the last is the decision itself. */
export function maySkip(standing: ApprovalStanding, { permissions }: ApprovalPerson): boolean {
  const step = decidedNext(standing);
  return permissions.has('cases.work') && step !== undefined && !isFinalStep(step, standing.chain);
}

/** The first step that decides. */
export const firstStep = (chain: readonly ApprovalStep[]): ApprovalStep | undefined => chain.find(isDeciding);

/** The step after one; undefined after the last. */
export const stepAfter = (step: ApprovalStep, chain: readonly ApprovalStep[]): ApprovalStep | undefined =>
  chain[chain.indexOf(step) + 1];
