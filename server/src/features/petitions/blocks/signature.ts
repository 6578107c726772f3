import { fullName, type PetitionBlock } from '@khamrong/schemas';
import { markup, type Html } from '../../../ports/pdf/markup';
import { blank } from '../words/blank';
import { shortMoment } from '../words/moment';
import type { Paper } from '../words/paper';

export type Signature = Extract<PetitionBlock, { kind: 'signature' }>;

/** A longer role stands below the line, in UTF-16 code units. */
const SHORT_ROLE = 22;

/** Who signed: the proxy where one filed, else the applicant. Undefined where no name was asked. */
function signatory({ source, word }: Paper): Html | undefined {
  const name = ['full_name_proxy', 'full_name'].find((each) =>
    fullName(source.answers, each === 'full_name' ? '' : 'proxy_'),
  );
  return name === undefined ? undefined : word(name);
}

/** The signature given for a place: the first for the first place of the applicant that is printed, and so on. */
function drawnFor(block: Signature, { source, layout, shows }: Paper): Html | undefined {
  const places = layout.blocks.filter(
    (each) => each.kind === 'signature' && each.who === 'applicant' && shows(each.showWhen),
  );
  const drawn = source.forOthers ? undefined : source.signatures?.[places.indexOf(block)];
  return drawn === undefined ? undefined : markup`<img alt="ลายมือชื่อ" src="${drawn}">`;
}

/** What stands on the line: what was drawn, the name of someone who filed online; otherwise nothing, for the pen. */
function onTheLine(block: Signature, paper: Paper): Html | undefined {
  if (block.who !== 'applicant' || paper.source.receipt?.channel !== 'online') return undefined;
  return drawnFor(block, paper) ?? signatory(paper);
}

function electronicStamp({ source }: Paper): Html {
  const { submittedAt = '', receiptNo = '' } = source.receipt ?? {};
  const parts = [`ลงชื่อทางอิเล็กทรอนิกส์ ${shortMoment(submittedAt)} `, `เลขที่รับ ${receiptNo}`];
  return markup`<small>${parts.map((part) => markup`<span class="k">${source.digits(part)}</span><wbr>`)}</small>`;
}

export function signature(block: Signature, paper: Paper, align = block.align): Html {
  const signed = onTheLine(block, paper);
  const role = paper.fill(block.role);
  const isShort = block.role.length <= SHORT_ROLE;
  const below = [
    block.name !== undefined && paper.fill(block.name),
    block.position === true && markup`ตำแหน่ง ${blank(50)}`,
    !isShort && role,
    signed && electronicStamp(paper),
  ];
  return markup`<div class="signature ${align}"><div>
    <div>(ลงชื่อ) <span class="sign-line">${signed}</span>${isShort && markup` ${role}`}</div>
    ${below.map((line) => line && markup`<div>${line}</div>`)}
  </div></div>`;
}

/** Two signatures next to each other, the left one first. */
export const signaturePair = (left: Signature, right: Signature, paper: Paper): Html =>
  markup`<div class="pair">
    ${signature(left, paper, 'center')}${signature(right, paper, 'center')}
  </div>`;
