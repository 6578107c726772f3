import type { PetitionBlock } from '@khamrong/schemas';
import { markup, type Html } from '../../../ports/pdf/markup';
import type { Paper } from '../words/paper';

type Choices = Extract<PetitionBlock, { kind: 'choices' }>;
type Attachments = Extract<PetitionBlock, { kind: 'attachments' }>;

/** ☐ or ☑ with its words, broken over lines only where it is longer than one. */
export const box = (ticked: boolean, words: Html): Html =>
  markup`<span class="choice"><span class="box">${ticked ? '☑' : '☐'}</span> ${words}</span> `;

interface Item {
  value: string;
  text: string;
}

function itemsOf({ field: key, items }: Choices, { fields }: Paper): Item[] {
  if (items) return items;
  const field = fields.get(key);
  if (!field || !('choices' in field)) return [];
  return (field.choices ?? []).map(({ value, label }) => ({ value, text: label.th }));
}

const labelled = (label: string, paper: Paper, boxes: Html[]): Html =>
  markup`<p class="left choices">${label !== '' && markup`<span class="label">${paper.fill(label)}</span>`}${boxes}</p>`;

/** A choice field as its boxes, the chosen ones ticked. */
export function choices(block: Choices, paper: Paper): Html {
  const answer = paper.answer(block.field);
  const chosen = new Set(Array.isArray(answer) ? answer : [answer]);
  const boxes = itemsOf(block, paper).map(({ value, text }) => box(chosen.has(value), paper.fill(text)));
  return labelled(block.label, paper, boxes);
}

/** Boxes ticked for the attachments that came. */
export function attachmentBoxes({ label, items }: Attachments, paper: Paper): Html {
  const came = new Set(paper.source.attachments.map(({ key }) => key));
  return labelled(
    label,
    paper,
    items.map(({ value, text }) => box(came.has(value), paper.fill(text))),
  );
}
