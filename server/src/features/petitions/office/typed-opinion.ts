import { DECISION_TEXT, type ApprovalOpinion, type Decision } from '@khamrong/schemas';
import { markup, type Html } from '../../../ports/pdf/markup';
import type { Paper } from '../words/paper';

/** Beginnings of the words to tick that say what was decided; anything else is left unticked. */
const SAYS: Partial<Record<Decision, RegExp>> = {
  agree: /^(เห็นควร)?(อนุมัติ|อนุญาต)/,
  approve: /^(เห็นควร)?(อนุมัติ|อนุญาต)/,
  disagree: /^ไม่(เห็นควร)?(อนุมัติ|อนุญาต)/,
  reject: /^ไม่(เห็นควร)?(อนุมัติ|อนุญาต)/,
  order: /^อื่น ?ๆ/,
};

/** The words to tick that say what was decided; undefined where none do. */
export const tickedFor = (choices: readonly string[], { decision }: ApprovalOpinion): string | undefined =>
  choices.find((text) => decision && SAYS[decision]?.test(text));

/** The opinion; what was decided stands before it, unless a tick says all of that. */
export function typedOpinion(said: ApprovalOpinion, isTicked: boolean, paper: Paper): Html {
  const { decision, text } = said;
  const isSaid = isTicked && decision !== 'order';
  const words = decision && !isSaid ? DECISION_TEXT[decision].th : undefined;
  return markup`<p class="said">${words && markup`<b>${words}</b> `}${text && paper.prose(text)}</p>`;
}
