import type { Decision } from './decision';
import { APPROVAL_STEPS, type ActingKind, type ApprovalStep } from './step';

/** What was said at a step, or that it was left out. Name and position as they were then: paper shows them for ever. */
export interface ApprovalOpinion {
  step: ApprovalStep;
  at: Date;
  /** User name, name and position of who said it. */
  by: string;
  name: string;
  position?: string;
  /** Where they said it in another's place. */
  acting?: ActingKind;
  /** Absent where the step was left out. */
  decision?: Decision;
  /** The opinion; of a step left out, why. */
  text?: string;
}

const at = (step: ApprovalStep): number => APPROVAL_STEPS.indexOf(step);

/** What was said before a step: what was said there and above holds no more once it is sent back. */
export const opinionsBelow = <T extends Pick<ApprovalOpinion, 'step'>>(
  opinions: readonly T[],
  step: ApprovalStep,
): T[] => opinions.filter((each) => at(each.step) < at(step));

/** The step that a case is sent back to: the last that said something, or whoever proposed it. */
export const sentBackTo = (opinions: readonly Pick<ApprovalOpinion, 'step' | 'decision'>[]): ApprovalStep =>
  opinions.filter(({ decision }) => decision !== undefined).at(-1)?.step ?? 'officer';
