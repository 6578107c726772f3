import { stepOfBox, stepTitle, type ApprovalOpinion, type OfficeBlock } from '@khamrong/schemas';
import type { Paper } from '../words/paper';

/** What was said at the step that a box is for, in the first box of that step; undefined where it stays for the pen. */
export function saidIn(block: OfficeBlock, { source, layout, shows }: Paper): ApprovalOpinion | undefined {
  const step = stepOfBox(block);
  const first = layout.office.find((each) => stepOfBox(each) === step && shows(each.showWhen));
  if (step === undefined || first !== block) return undefined;
  return source.said?.opinions.find((each) => each.step === step && each.decision !== undefined);
}

/** The official title of the step that something was said at; undefined where the office's profile does not tell it. */
export const titleOfSaid = ({ step }: ApprovalOpinion, { source }: Paper): string | undefined =>
  stepTitle(step, source.office, source.said?.department ?? '');
