import type { Condition, OfficeBlock, PetitionBlock } from '@khamrong/schemas';
import type { Editor, JSONContent } from '@tiptap/core';
import { NodeSelection, Selection, TextSelection, type Transaction } from '@tiptap/pm/state';
import { currentPart, zoneOf, type Part } from './current-part';

export type AnyBlock = PetitionBlock | OfficeBlock;

/** The settings of a part, undefined for paragraphs and the title, which are written in place. */
export const blockOf = (part: Part | undefined): AnyBlock | undefined =>
  (part?.node.attrs.block as AnyBlock | null | undefined) ?? undefined;

export const conditionOf = (part: Part): Condition | undefined =>
  blockOf(part)?.showWhen ?? (part.node.attrs.showWhen as Condition | null) ?? undefined;

/** Selects the part at a place: whole, or the caret where it stood in its text. */
function select(transaction: Transaction, pos: number, caret: number): Transaction {
  const node = transaction.doc.nodeAt(pos);
  if (!node) return transaction;
  const selection = node.isTextblock
    ? TextSelection.create(transaction.doc, pos + 1 + Math.min(caret, node.content.size))
    : NodeSelection.create(transaction.doc, pos);
  return transaction.setSelection(selection).scrollIntoView();
}

/** Moves the current part one place up (-1) or down (1) among its neighbours. */
export function movePart({ state, view }: Editor, step: -1 | 1): boolean {
  const part = currentPart(state);
  const neighbour = part?.zone.maybeChild(part.index + step);
  if (!part || !neighbour) return false;
  const caret = state.selection.from - part.pos - 1;
  const to = step < 0 ? part.pos - neighbour.nodeSize : part.pos + neighbour.nodeSize;
  const { tr } = state;
  tr.delete(part.pos, part.pos + part.node.nodeSize).insert(to, part.node);
  view.dispatch(select(tr, to, caret));
  return true;
}

/** Takes the current part away; the letter keeps one part at least. */
export function removePart({ state, view }: Editor): boolean {
  const part = currentPart(state);
  if (!part || (part.zone.type.name === 'letter' && part.zone.childCount < 2)) return false;
  const { tr } = state;
  tr.delete(part.pos, part.pos + part.node.nodeSize);
  tr.setSelection(Selection.near(tr.doc.resolve(Math.min(part.pos, tr.doc.content.size)), 1));
  view.dispatch(tr.scrollIntoView());
  return true;
}

/** Puts a part in: behind the current one where it is of the same zone, else at the zone's end. */
export function insertPart({ state, view, schema }: Editor, zoneName: string, json: JSONContent): void {
  const part = currentPart(state);
  const zone = zoneOf(state.doc, zoneName);
  if (!zone) return;
  const isHere = part?.zone === zone.zone;
  const pos = isHere ? part.pos + part.node.nodeSize : zone.start + zone.zone.content.size;
  view.dispatch(select(state.tr.insert(pos, schema.nodeFromJSON(json)), pos, 0));
}

export function duplicatePart(editor: Editor): void {
  const part = currentPart(editor.state);
  if (part) insertPart(editor, part.zone.type.name, part.node.toJSON() as JSONContent);
}

/** Chooses the words of the paragraph at the caret. @returns false where there are none, or all are chosen already */
export function chooseWords({ state, view }: Editor): boolean {
  const { $from, $to } = state.selection;
  const [from, to] = [$from.start(), $from.end()];
  const isWhole = $from.pos === from && $to.pos === to;
  if (!$from.parent.isTextblock || !$from.sameParent($to) || isWhole) return false;
  view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, from, to)));
  return true;
}

/** Gives the block at a place other settings. */
export function setBlock({ state, view }: Editor, pos: number, block: AnyBlock): void {
  const { tr } = state;
  tr.setNodeAttribute(pos, 'block', block);
  view.dispatch(select(tr, pos, 0));
}

/** Gives the current part a condition, or takes it away. */
export function setCondition(editor: Editor, condition: Condition | undefined): void {
  const { state, view } = editor;
  const part = currentPart(state);
  if (!part) return;
  const block = blockOf(part);
  if (!block) {
    view.dispatch(state.tr.setNodeAttribute(part.pos, 'showWhen', condition ?? null));
    return;
  }
  const { showWhen: _before, ...always } = block;
  setBlock(editor, part.pos, condition ? { ...always, showWhen: condition } : always);
}
