import {
  AppError,
  decidedNext,
  decisionsAt,
  firstStep,
  maySay,
  mayPropose,
  maySkip,
  needsOpinion,
  opinionsBelow,
  sentBackTo,
  stepAfter,
  type ActingKind,
  type ApprovalOpinion,
  type ApprovalStanding,
  type ApprovalStep,
  type Decision,
  type Proposal,
  type StepDecision,
} from '@khamrong/schemas';
import type { Actor } from '../../staff/actor';
import type { CaseChange } from '../../submissions/change-case';
import type { SubmissionDocument } from '../../submissions/submissions.service';
import { statusChange } from '../change-status';

/** A case on its way up as somebody found it, and who they are. */
export interface WayUp {
  seen: SubmissionDocument;
  chain: readonly ApprovalStep[];
  actor: Actor;
  /** Their official position, where it is known. */
  position?: string;
  at: Date;
}

interface Said {
  decision?: Decision;
  text?: string;
  acting?: ActingKind;
}

const standingOf = ({ seen: { status, waitsFor }, chain }: WayUp): ApprovalStanding => ({
  status,
  waitsFor,
  chain,
});

const opinionAt = (
  step: ApprovalStep,
  { decision, text, acting }: Said,
  { actor, position, at }: WayUp,
): ApprovalOpinion => ({
  step,
  at,
  by: actor.username,
  name: actor.displayName,
  ...(position ? { position } : {}),
  ...(acting ? { acting } : {}),
  ...(decision ? { decision } : {}),
  ...(text?.trim() ? { text: text.trim() } : {}),
});

function checkSaid(step: ApprovalStep, { decision, text }: Said, chain: readonly ApprovalStep[]): void {
  if (!decision || !decisionsAt(step, chain).includes(decision)) throw new AppError('case.decisionUnfit');
  if (needsOpinion(decision) && !text?.trim()) throw new AppError('case.opinionMissing');
}

/** The officer's advice; none where the chain does not ask for it and nothing was said. */
function adviceOf(way: WayUp, said: Said): ApprovalOpinion | undefined {
  const { chain } = way;
  if (!chain.includes('officer') && !said.decision && !said.text?.trim()) return undefined;
  checkSaid('officer', said, chain);
  return opinionAt('officer', said, way);
}

/**
 * Lays a case before the first step, with the officer's advice where the chain asks for it.
 * @throws AppError `case.notProposed`, `case.decisionUnfit` or `case.opinionMissing`
 */
export function proposing(way: WayUp, said: Omit<Proposal, 'revision'>): CaseChange {
  const { seen, chain, actor } = way;
  const waitsFor = firstStep(chain);
  if (!waitsFor || !mayPropose(standingOf(way), actor)) throw new AppError('case.notProposed');
  const opinion = adviceOf(way, said);
  return {
    event: { kind: 'propose', status: seen.status, by: actor.username, ...(opinion ? { opinion } : {}) },
    update: { $set: { waitsFor, opinions: opinion ? [opinion] : [] } },
  };
}

/** The step somebody may say something at. @throws AppError `case.notWaiting`, `permission.denied` */
function stepFor(way: WayUp): { step: ApprovalStep; isOwn: boolean } {
  const step = decidedNext(standingOf(way));
  if (!step) throw new AppError('case.notWaiting');
  const how = maySay(step, way.actor);
  if (!how) throw new AppError('permission.denied');
  return { step, isOwn: how === 'own' };
}

/** A refusal ends the case by the rules of statuses: the citizen is told why. */
function refusing({ seen, actor }: WayUp, opinion: ApprovalOpinion, publicNote?: string): CaseChange {
  const { event, update } = statusChange(seen, { to: 'rejected', by: actor.username, publicNote });
  const opinions = [...(seen.opinions ?? []), opinion];
  return { event: { ...event, opinion }, update: { ...update, $set: { ...update?.$set, opinions } } };
}

/** What goes on to the next step, or is decided with the last. */
function saying({ seen, chain, actor }: WayUp, opinion: ApprovalOpinion): CaseChange {
  const opinions = [...(seen.opinions ?? []), opinion];
  const next = stepAfter(opinion.step, chain);
  return {
    event: { kind: next ? 'opinion' : 'decide', status: seen.status, by: actor.username, opinion },
    update: next ? { $set: { waitsFor: next, opinions } } : { $set: { opinions }, $unset: { waitsFor: 1 } },
  };
}

/**
 * Says what a step thinks of a case: it goes on to the next, or is decided.
 * @throws AppError `case.notWaiting`, `case.actingMissing`, `case.decisionUnfit`, `case.opinionMissing`,
 * `case.reasonMissing` or `permission.denied`
 */
export function deciding(way: WayUp, asked: Omit<StepDecision, 'revision'>): CaseChange {
  const { step, isOwn } = stepFor(way);
  const { decision, acting, publicNote } = asked;
  if (!isOwn && !acting) throw new AppError('case.actingMissing');
  checkSaid(step, asked, way.chain);
  const isRefusal = decision === 'reject';
  if (publicNote && !isRefusal) throw new AppError('request.invalid', { path: '/publicNote' });
  const opinion = opinionAt(step, asked, way);
  return isRefusal ? refusing(way, opinion, publicNote) : saying(way, opinion);
}

/** Sends a case back to who said something last, or to whoever proposed it. @throws AppError as `stepFor` does */
export function sendingBack(way: WayUp, reason: string): CaseChange {
  stepFor(way);
  const { opinions = [], status } = way.seen;
  const returnedTo = sentBackTo(opinions);
  return {
    event: { kind: 'return', status, by: way.actor.username, returnedTo, internalNote: reason.trim() },
    update: { $set: { waitsFor: returnedTo, opinions: opinionsBelow(opinions, returnedTo) } },
  };
}

/** Leaves out the step a case waits for. @throws AppError `case.notWaiting` or `case.notSkipped` */
export function skipping(way: WayUp, reason: string): CaseChange {
  const { seen, chain, actor } = way;
  const standing = standingOf(way);
  const step = decidedNext(standing);
  if (!step) throw new AppError('case.notWaiting');
  const next = stepAfter(step, chain);
  if (!next || !maySkip(standing, actor)) throw new AppError('case.notSkipped');
  const opinion = opinionAt(step, { text: reason }, way);
  return {
    event: { kind: 'skip', status: seen.status, by: actor.username, opinion },
    update: { $set: { waitsFor: next, opinions: [...(seen.opinions ?? []), opinion] } },
  };
}
