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

/** What stands on the line: the name of someone who filed online; otherwise nothing, for the pen. */
function onTheLine({ who }: Signature, paper: Paper): Html | undefined {
  return who === 'applicant' && paper.source.receipt?.channel === 'online' ? signatory(paper) : undefined;
}

function electronicStamp({ source }: Paper): Html {
  const { submittedAt = '', receiptNo = '' } = source.receipt ?? {};
  const parts = [`ลงชื่อทางอิเล็กทรอนิกส์ ${shortMoment(submittedAt)} `, `เลขที่รับ ${receiptNo}`];
  return markup`<small>${parts.map((part) => markup`<span class="k">${source.digits(part)}</span><wbr>`)}</small>`;
}

export function signature(block: Signature, paper: Paper): Html {
  const name = onTheLine(block, paper);
  const role = paper.fill(block.role);
  const isShort = block.role.length <= SHORT_ROLE;
  const below = [
    block.name !== undefined && paper.fill(block.name),
    block.position === true && markup`ตำแหน่ง ${blank(50)}`,
    !isShort && role,
    name && electronicStamp(paper),
  ];
  return markup`<div class="signature ${block.align}"><div>
    <div>(ลงชื่อ) <span class="sign-line">${name}</span>${isShort && markup` ${role}`}</div>
    ${below.map((line) => line && markup`<div>${line}</div>`)}
  </div></div>`;
}

/** Two signatures next to each other, the left one first. */
export const signaturePair = (left: Signature, right: Signature, paper: Paper): Html =>
  markup`<div class="pair">
    ${signature({ ...left, align: 'center' }, paper)}${signature({ ...right, align: 'center' }, paper)}
  </div>`;
