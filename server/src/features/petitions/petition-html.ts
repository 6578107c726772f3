import { holds } from '@khamrong/schemas';
import { markup, type Html } from '../../ports/pdf/markup';
import type { AnnexFile, PrintableDocument } from '../../ports/pdf/printable-document';
import { bodyBlocks } from './blocks/body';
import { cornerPlace } from './blocks/sheet-head';
import { documentsSheet } from './office/documents-sheet';
import { officePart } from './office/office-part';
import { stampCorner } from './office/stamp';
import { PETITION_CSS } from './petition-css';
import type { BlankPetitionInput, PetitionInput } from './petition-input';
import { createPaper, type Paper } from './words/paper';
import { paperDigits } from './words/paper-digits';
import type { PaperSource } from './words/paper-source';
import { signedStamp } from './words/signed-stamp';
import { ownNames } from './words/unbroken';

/** Height of the text of a page: a petition that is longer is set in 14 pt. */
const PAGE_MM = 257;

const COPY_MARK = markup`<p class="copy-mark">สำเนาที่ปกปิดข้อมูลผู้ร้อง</p>`;

/** Keys covered in the copy for the other party, where the layout's condition holds. */
function coveredIn({ definition, answers, redacted }: PetitionInput): Set<string> {
  const { redaction } = definition.petition;
  return new Set(redacted && redaction && holds(redaction.when, answers) ? redaction.fields : []);
}

/** The petition with the corner for the stamp, then what officers fill. */
function sheet(paper: Paper): Html {
  const blocks = bodyBlocks(paper);
  const isLetter = paper.layout.paper === 'A4' && paper.layout.to !== '-';
  const corner = isLetter ? cornerPlace(blocks) : undefined;
  const stamp = paper.layout.office.find((block) => block.kind === 'stamp');
  const drawn = blocks.map(
    ({ drawn: block }, at) => markup`${at === corner && stampCorner(stamp, paper)}${block}`,
  );
  const isCopy = paper.source.covered.size > 0;
  const kind = paper.layout.paper === 'A6' ? 'ticket' : 'letter';
  return markup`<main class="${kind}${paper.byHand && ' by-hand'}">
    ${isCopy && COPY_MARK}
    <div class="body" data-fit-mm="${PAGE_MM}">${drawn}</div>
    ${officePart(paper)}
    ${documentsSheet(paper)}
  </main>`;
}

/** Reference line of every page; a card in the hand carries its number and code itself. */
function footOf({ layout, source }: Paper): PrintableDocument['foot'] {
  if (layout.paper === 'A6') return undefined;
  const { receipt, office, digits, forOthers } = source;
  if (!receipt) return { text: digits(`แบบฟอร์ม e-Service ${office.name}`) };
  const text = `ยื่นผ่านระบบ e-Service ${office.name} | เลขที่รับ ${receipt.receiptNo} | ${signedStamp(receipt)}`;
  // Whoever scans the code sees the case: it is for the citizen and the office alone.
  return { text: digits(text), qrSvg: forOthers ? undefined : receipt.qrSvg };
}

/** Files that are printed with a document: before it and behind it. */
interface Files {
  front?: AnnexFile[];
  annex?: AnnexFile[];
}

function document(paper: Paper, title: string, { front, annex = [] }: Files = {}): PrintableDocument {
  const { source, layout } = paper;
  return {
    title,
    author: source.office.name,
    html: sheet(paper).markup,
    css: PETITION_CSS,
    paper: layout.paper,
    foot: footOf(paper),
    digits: source.digits('1') === '1' ? 'arabic' : 'thai',
    ...(front?.length ? { front } : {}),
    ...(annex.length > 0 ? { annex: { title: `เอกสารแนบ ${title}`, files: annex } } : {}),
  };
}

type Common = Pick<PaperSource, 'digits' | 'names'>;
const commonOf = ({ office, digits }: BlankPetitionInput): Common => ({
  digits: paperDigits(digits ?? office.paperDigits),
  names: ownNames(office),
});

/** A submission as the paper of its service. Pure: the same input gives the same document. */
export function petitionHtml(input: PetitionInput): PrintableDocument {
  const covered = coveredIn(input);
  const forOthers = input.redacted === true;
  const said = forOthers ? undefined : input.said;
  const paper = createPaper({ ...input, ...commonOf(input), covered, forOthers, said });
  const title = `${input.definition.petition.title} เลขที่ ${input.receipt.receiptNo}`;
  const isAnnexed = !forOthers && paper.layout.annex !== false;
  // Nothing on a picture can be covered: none goes to others.
  const front = forOthers ? undefined : input.scan;
  return document(paper, title, { front, annex: isAnnexed ? input.attachments : [] });
}

/** The paper of a service to fill in by hand: every value a dotted blank, every block printed. */
export function blankPetitionHtml(input: BlankPetitionInput): PrintableDocument {
  const nothing = { answers: {}, attachments: [], covered: new Set<string>(), forOthers: false };
  const { definition, office, sendTo } = input;
  const paper = createPaper({ definition, office, sendTo, ...commonOf(input), ...nothing });
  return document(paper, definition.petition.title);
}
