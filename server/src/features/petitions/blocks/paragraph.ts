import type { PetitionBlock } from '@khamrong/schemas';
import { markup, type Html } from '../../../ports/pdf/markup';
import type { Paper } from '../words/paper';

type Paragraph = Extract<PetitionBlock, { kind: 'paragraph' }>;

/** Heads of a letter whose text stays behind them when it needs a second line: เรื่อง, เรียน. */
const HEAD = /^(เรื่อง|เรียน|สิ่งที่ส่งมาด้วย) {2}(.+)$/s;

const classes = ({ align, bold, red, boxed }: Paragraph): string =>
  [align, bold && 'bold', red && 'red', boxed && 'boxed'].filter(Boolean).join(' ');

export function paragraph(block: Paragraph, paper: Paper): Html {
  const head = HEAD.exec(block.text);
  if (head) return markup`<p class="head"><b>${head[1]}</b><span>${paper.fill(head[2] ?? '')}</span></p>`;
  return markup`<p class="${classes(block)}" style="text-indent:${block.indentCm ?? 0}cm">
    ${paper.fill(block.text)}
  </p>`;
}
