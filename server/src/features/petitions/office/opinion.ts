import type { OfficeBlock } from '@khamrong/schemas';
import { markup, type Html } from '../../../ports/pdf/markup';
import { dottedLines } from '../words/blank';
import type { Paper } from '../words/paper';
import { saidIn } from './said';
import { signers, signLines } from './sign-lines';
import { tickedFor, typedOpinion } from './typed-opinion';
import { typedSign } from './typed-sign';

type Opinion = Extract<OfficeBlock, { kind: 'opinion' }>;

/** Choices that ask for words of the officer's own. */
const ASKS_WORDS = /(เนื่องจาก|อื่น ๆ|อื่นๆ|\(ระบุ[^)]*\))$/;

const choice = (text: string, isTicked: boolean, paper: Paper): Html =>
  markup`<div class="option">
    <span class="box">${isTicked ? '☑' : '☐'}</span><span>${paper.fill(text)}</span>${
      !isTicked && ASKS_WORDS.test(text) && markup`<span class="rest"></span>`
    }
  </div>`;

/**
 * What an officer thinks or orders: title, words to tick, dotted lines, signature. Filled by pen, or with what was said at
 * its step where the service has that typed.
 */
export function opinion(block: Opinion, paper: Paper): Html {
  const { title, intro = [], choices = [], lines = 0, sign, signers: group } = block;
  const said = saidIn(block, paper);
  const ticked = said && tickedFor(choices, said);
  const below = said
    ? markup`${typedOpinion(said, ticked !== undefined, paper)}${typedSign(sign, said, paper)}`
    : markup`${dottedLines(lines)}${signLines(sign, paper)}`;
  return markup`<h2>${paper.fill(title)}</h2>
    ${intro.map((text) => markup`<p>${paper.fill(text)}</p>`)}
    <div class="options">${choices.map((text) => choice(text, text === ticked, paper))}</div>
    ${below}${signers(group, paper)}`;
}
