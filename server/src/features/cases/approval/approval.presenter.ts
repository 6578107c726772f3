import {
  bangkokIso,
  ACTING_TEXT,
  chainOf,
  decidedNext,
  DECISION_TEXT,
  decisionsAt,
  inLanguage,
  isFinalStep,
  maySay,
  mayPropose,
  maySkip,
  needsOpinion,
  sentBackTo,
  STEP_TEXT,
  type ApprovalOpinion,
  type ApprovalStep,
  type CaseApproval,
  type CaseDetail,
  type CaseEvent,
  type CaseItem,
  type FormDefinition,
  type Language,
  type OpinionLine,
} from '@khamrong/schemas';
import type { Actor } from '../../staff/actor';
import type { HistoryEntry, SubmissionDocument } from '../../submissions/submissions.service';

/** The service a case is of, and who looks. */
interface View {
  version: { definition: FormDefinition };
  actor: Actor;
  language: Language;
}

const LEFT_OUT = { th: 'ข้ามขั้นนี้', en: 'Left out' };

export function presentOpinion(opinion: ApprovalOpinion, language: Language): OpinionLine {
  const { step, at, name, position, acting, decision, text } = opinion;
  return {
    step,
    stepText: inLanguage(STEP_TEXT[step], language),
    at: bangkokIso(at),
    by: name,
    position: position ?? null,
    acting: acting ? inLanguage(ACTING_TEXT[acting], language) : null,
    decision: decision ?? null,
    decisionText: inLanguage(decision ? DECISION_TEXT[decision] : LEFT_OUT, language),
    text: text ?? null,
  };
}

/** The step a case waits for, and whether that one decides. */
export const presentWaiting = (
  { waitsFor }: Pick<SubmissionDocument, 'waitsFor'>,
  definition: FormDefinition,
): Pick<CaseItem, 'waitsFor' | 'decides'> => ({
  waitsFor: waitsFor ?? null,
  decides: waitsFor !== undefined && isFinalStep(waitsFor, chainOf(definition)),
});

/** What a line of the history says of the way up. */
export const presentWayUp = (
  { opinion, returnedTo }: HistoryEntry,
  { language }: Pick<View, 'language'>,
): Pick<CaseEvent, 'opinion' | 'returnedTo'> => ({
  ...(opinion ? { opinion: presentOpinion(opinion, language) } : {}),
  ...(returnedTo ? { returnedTo } : {}),
});

const choicesAt = (step: ApprovalStep, chain: readonly ApprovalStep[], language: Language) =>
  decisionsAt(step, chain).map((decision) => ({
    decision,
    text: inLanguage(DECISION_TEXT[decision], language),
    needsText: needsOpinion(decision),
  }));

function presentDecide(
  submission: SubmissionDocument,
  chain: readonly ApprovalStep[],
  { actor, language }: View,
): CaseApproval['decide'] {
  const { status, waitsFor, opinions = [] } = submission;
  const step = decidedNext({ status, waitsFor, chain });
  const how = step && maySay(step, actor);
  if (!how) return null;
  return {
    step,
    stepText: inLanguage(STEP_TEXT[step], language),
    choices: choicesAt(step, chain, language),
    acting: how === 'acting',
    backText: inLanguage(STEP_TEXT[sentBackTo(opinions)], language),
  };
}

/** How far a case is on its way up, and what whoever looks may do about it; null where its service has none. */
export function presentApproval(submission: SubmissionDocument, view: View): CaseDetail['approval'] {
  const { actor, language, version } = view;
  const chain = chainOf(version.definition);
  if (chain.length === 0) return null;
  const { status, waitsFor, opinions = [] } = submission;
  const standing = { status, waitsFor, chain };
  const said = (step: ApprovalStep) => opinions.find((each) => each.step === step);
  return {
    steps: chain.map((step) => {
      const opinion = said(step);
      return {
        step,
        text: inLanguage(STEP_TEXT[step], language),
        waits: waitsFor === step,
        opinion: opinion ? presentOpinion(opinion, language) : null,
      };
    }),
    propose: mayPropose(standing, actor)
      ? { choices: choicesAt('officer', chain, language), needsDecision: chain.includes('officer') }
      : null,
    decide: presentDecide(submission, chain, view),
    skip: maySkip(standing, actor),
  };
}
