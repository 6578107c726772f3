import type { OfficeBlock } from '@khamrong/schemas';
import { markup, type Html } from '../../../ports/pdf/markup';
import { paperMoment } from '../words/moment';
import type { Paper } from '../words/paper';

type Stamp = Extract<OfficeBlock, { kind: 'stamp' }>;

/** Words on one line each; the box is narrow. */
const whole =
  (digits: (text: string) => string) =>
  (words: string): Html =>
    markup`<span class="k">${digits(words)}</span><wbr>`;

/** What arrives outside office hours is received by law at the next working time. */
function deemed({ source }: Paper): Html | undefined {
  const { receipt, digits } = source;
  if (!receipt || new Date(receipt.deemedReceivedAt) <= new Date(receipt.submittedAt)) return undefined;
  const { date, time } = paperMoment(receipt.deemedReceivedAt);
  const words = [`ถือว่าได้รับวันที่ `, `${date} `, `เวลา ${time} น.`];
  return markup`<div>${words.map(whole(digits))}</div>`;
}

/** The box is narrow: a time goes to the next line as a whole. */
const stampLine = (line: string, paper: Paper): Html =>
  markup`<div>${line.split(/(?<= )(?=เวลา)/).map((part) => markup`<span class="k">${paper.fill(part)}</span><wbr>`)}</div>`;

/** The corner at the top right kept free for the office's rubber stamp, with the box of the layout where it has one. */
export function stampCorner(stamp: Stamp | undefined, paper: Paper): Html {
  if (!stamp) return markup`<div class="corner"><small>ช่องตรารับหนังสือ</small></div>`;
  const lines = stamp.lines.map((line) => stampLine(line, paper));
  return markup`<div class="corner stamped"><b>${paper.fill(stamp.title)}</b>${lines}${deemed(paper)}</div>`;
}
