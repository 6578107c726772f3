import { Type } from '@sinclair/typebox';
import type { Text } from '../definition/text';
import type { ApprovalStep } from './step';

/** What a step says: the last one decides, those before it advise. */
export const DECISIONS = ['agree', 'disagree', 'comment', 'approve', 'reject', 'order'] as const;
export type Decision = (typeof DECISIONS)[number];
export const DecisionName = Type.Union(DECISIONS.map((decision) => Type.Literal(decision)));

export const DECISION_TEXT = {
  agree: { th: 'เห็นควรอนุมัติ/ดำเนินการ', en: 'Recommends approval' },
  disagree: { th: 'ไม่เห็นควรอนุมัติ', en: 'Recommends refusal' },
  comment: { th: 'มีความเห็น', en: 'Has an opinion' },
  approve: { th: 'อนุมัติ', en: 'Approved' },
  reject: { th: 'ไม่อนุมัติ', en: 'Not approved' },
  order: { th: 'สั่งการ', en: 'Ordered' },
} as const satisfies Record<Decision, Text>;

/** What steps before the last say, and what the last says. */
export const ADVICE_DECISIONS: readonly Decision[] = ['agree', 'disagree', 'comment'];
export const FINAL_DECISIONS: readonly Decision[] = ['approve', 'reject', 'order'];

/** Longest opinion, in UTF-16 code units: what a box of the petition takes with room to spare. */
export const OPINION_MAX = 1000;

/** Words that have to be there for the decision to say anything. */
const NEEDS_TEXT: ReadonlySet<Decision> = new Set(['disagree', 'comment', 'order']);
export const needsOpinion = (decision: Decision): boolean => NEEDS_TEXT.has(decision);

export const isFinalStep = (step: ApprovalStep, chain: readonly ApprovalStep[]): boolean =>
  chain.at(-1) === step;

/** What may be said at a step of a chain. */
export const decisionsAt = (step: ApprovalStep, chain: readonly ApprovalStep[]): readonly Decision[] =>
  isFinalStep(step, chain) ? FINAL_DECISIONS : ADVICE_DECISIONS;
