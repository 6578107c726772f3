import { Type, type Static } from '@sinclair/typebox';
import { DecisionName, OPINION_MAX } from '../../approval/decision';
import { ActingName, ApprovalStepName } from '../../approval/step';
import { Note, OrNull, Revision } from './case-parts';
import { Instant } from './paging';

const Opinion = Type.String({ maxLength: OPINION_MAX });
const Reason = Type.String({ minLength: 1, maxLength: OPINION_MAX, pattern: '\\S' });

/** Lays a case before the first step of its service's chain; the decision is the officer's own advice. */
export const Proposal = Type.Object(
  { decision: Type.Optional(DecisionName), text: Type.Optional(Opinion), revision: Revision },
  { additionalProperties: false },
);
export type Proposal = Static<typeof Proposal>;

/** What the step a case waits for says of it. */
export const StepDecision = Type.Object(
  {
    decision: DecisionName,
    text: Type.Optional(Opinion),
    /** Why the citizen is refused, which they read; with `reject` only, which needs it. */
    publicNote: Type.Optional(Note),
    /** In another's place; whoever does not hold the step has to say so. */
    acting: Type.Optional(ActingName),
    revision: Revision,
  },
  { additionalProperties: false },
);
export type StepDecision = Static<typeof StepDecision>;

/** Sends a case back to the step before, or leaves the step it waits for out; why is told to the office alone. */
export const StepReason = Type.Object(
  { reason: Reason, revision: Revision },
  { additionalProperties: false },
);
export type StepReason = Static<typeof StepReason>;

/** What was said at a step. */
export const OpinionLine = Type.Object({
  step: ApprovalStepName,
  stepText: Type.String(),
  at: Instant,
  by: Type.String(),
  position: OrNull(Type.String()),
  /** รักษาราชการแทน or ปฏิบัติราชการแทน; null for the holder of the step. */
  acting: OrNull(Type.String()),
  decision: OrNull(DecisionName),
  /** What was decided, in words; that the step was left out where nothing was. */
  decisionText: Type.String(),
  text: OrNull(Type.String()),
});
export type OpinionLine = Static<typeof OpinionLine>;

const Choice = Type.Object({
  decision: DecisionName,
  text: Type.String(),
  /** Whether an opinion has to be written with it. */
  needsText: Type.Boolean(),
});

/** A step of the chain, with what was said there this time round. */
const ChainStep = Type.Object({
  step: ApprovalStepName,
  text: Type.String(),
  waits: Type.Boolean(),
  opinion: OrNull(OpinionLine),
});

/** How far a case is on its way up, and what whoever looks may do about it. */
export const CaseApproval = Type.Object({
  steps: Type.Array(ChainStep),
  /** What an officer may lay it before the first step with; null where it may not be laid now. */
  propose: OrNull(Type.Object({ choices: Type.Array(Choice), needsDecision: Type.Boolean() })),
  /** What may be said at the step it waits for; null where whoever looks may say nothing. */
  decide: OrNull(
    Type.Object({
      step: ApprovalStepName,
      stepText: Type.String(),
      choices: Type.Array(Choice),
      /** Whether whoever looks does not hold the step and has to say in whose place they decide. */
      acting: Type.Boolean(),
      /** Where sending it back leads. */
      backText: Type.String(),
    }),
  ),
  skip: Type.Boolean(),
});
export type CaseApproval = Static<typeof CaseApproval>;
