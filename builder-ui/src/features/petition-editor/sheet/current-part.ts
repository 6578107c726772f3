import type { Node as ProseNode, ResolvedPos } from '@tiptap/pm/model';
import type { EditorState } from '@tiptap/pm/state';

/** A part of the sheet: a paragraph, the title, or a block with settings of its own. */
export interface Part {
  node: ProseNode;
  /** Place before it in the document. */
  pos: number;
  /** Its number among its neighbours, from 0. */
  index: number;
  /** The letter, or what officers fill. */
  zone: ProseNode;
}

function partAt($at: ResolvedPos): Part | undefined {
  if ($at.depth < 1) return undefined;
  const zone = $at.node(1);
  const index = Math.min($at.index(1), zone.childCount - 1);
  return zone.childCount > 0
    ? { node: zone.child(index), pos: $at.posAtIndex(index, 1), index, zone }
    : undefined;
}

/** The part that the caret stands in or that is chosen; none where everything is. */
export const currentPart = ({ selection }: EditorState): Part | undefined => partAt(selection.$from);

/** The zone of a name, with the place before what is in it. */
export function zoneOf(doc: ProseNode, name: string): { zone: ProseNode; start: number } | undefined {
  let found: { zone: ProseNode; start: number } | undefined;
  doc.forEach((zone, offset) => {
    if (zone.type.name === name) found = { zone, start: offset + 1 };
  });
  return found;
}
