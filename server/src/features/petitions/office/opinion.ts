import type { OfficeBlock } from '@khamrong/schemas';
import { markup, type Html } from '../../../ports/pdf/markup';
import { dottedLines } from '../words/blank';
import type { Paper } from '../words/paper';
import { signers, signLines } from './sign-lines';

type Opinion = Extract<OfficeBlock, { kind: 'opinion' }>;

/** Choices that ask for words of the officer's own. */
const ASKS_WORDS = /(เนื่องจาก|อื่น ๆ|อื่นๆ|\(ระบุ[^)]*\))$/;

const choice = (text: string, paper: Paper): Html =>
  markup`<div class="option">
    <span class="box">☐</span><span>${paper.fill(text)}</span>${
      ASKS_WORDS.test(text) && markup`<span class="rest"></span>`
    }
  </div>`;

/** What an officer thinks or orders: title, words to tick, dotted lines, signature. Filled by pen. */
export function opinion(block: Opinion, paper: Paper): Html {
  const { title, intro = [], choices = [], lines = 0, sign, signers: group } = block;
  return markup`<h2>${paper.fill(title)}</h2>
    ${intro.map((text) => markup`<p>${paper.fill(text)}</p>`)}
    <div class="options">${choices.map((text) => choice(text, paper))}</div>
    ${dottedLines(lines)}${signLines(sign, paper)}${signers(group, paper)}`;
}
