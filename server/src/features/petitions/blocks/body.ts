import type { PetitionBlock } from '@khamrong/schemas';
import { markup, type Html } from '../../../ports/pdf/markup';
import { HTML_MAX } from '../../../ports/pdf/printable-document';
import { meter } from '../words/meter';
import type { Paper } from '../words/paper';
import { answers } from './answers';
import { attachmentBoxes, choices } from './choices';
import { consent } from './consent';
import { matrixTable } from './matrix';
import { paragraph } from './paragraph';
import { signature, signaturePair } from './signature';
import { fieldTable, textTable } from './tables';
import { trackingQr } from './tracking-qr';

type Drawers = {
  [K in PetitionBlock['kind']]: (block: Extract<PetitionBlock, { kind: K }>, paper: Paper) => Html;
};

const drawers: Drawers = {
  title: (_, { fill, layout }) => markup`<h1>${fill(layout.title)}</h1>`,
  paragraph,
  choices,
  attachments: attachmentBoxes,
  consent,
  signature,
  answers,
  matrix: ({ field: key }, paper) => {
    const field = paper.fields.get(key);
    return field?.type === 'matrix_likert' ? matrixTable(field, paper) : markup``;
  },
  field_table: fieldTable,
  text_table: textTable,
  tracking_qr: (_, paper) => trackingQr(paper),
  page_break: () => markup`<div class="page-break"></div>`,
};

/** The one place where the map's precise types are widened to any block. */
const draw = (block: PetitionBlock, paper: Paper): Html =>
  (drawers[block.kind] as (block: PetitionBlock, paper: Paper) => Html)(block, paper);

const isSignature = (block: PetitionBlock | undefined, align: string) =>
  block?.kind === 'signature' && block.align === align ? block : undefined;

/** A signature at the left and the next at the right share a row. */
function drawAt(blocks: PetitionBlock[], at: number, paper: Paper): Html {
  const block = blocks[at];
  const left = isSignature(block, 'left');
  const right = isSignature(blocks[at + 1], 'right');
  if (left && right) return signaturePair(left, right, paper);
  const isSecond = isSignature(block, 'right') && isSignature(blocks[at - 1], 'left');
  return block && !isSecond ? draw(block, paper) : markup``;
}

/** The blocks of a petition that hold, each drawn, in their order. */
export function bodyBlocks(paper: Paper): { block: PetitionBlock; drawn: Html }[] {
  const blocks = paper.layout.blocks.filter(({ showWhen }) => paper.shows(showWhen));
  const measured = meter(HTML_MAX);
  return blocks.map((block, at) => ({ block, drawn: measured(drawAt(blocks, at, paper)) }));
}
