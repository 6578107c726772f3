import type { EmptyMark } from '@khamrong/schemas';
import { Node } from '@tiptap/core';
import { NodeViewWrapper, ReactNodeViewRenderer, type NodeViewProps } from '@tiptap/react';
import { useNames } from './use-names';

/** What an empty place shows beside its name; dots are what everybody expects. */
const EMPTY_SIGNS: Record<EmptyMark, string> = { dots: '', dash: ' –', nothing: ' ∅' };
const EMPTIES: readonly string[] = Object.keys(EMPTY_SIGNS);

interface ChipLabelProps {
  field: string;
  empty: EmptyMark;
}

/** A place of an answer under the name clerks know it by; one that leads nowhere is red. */
export function ChipLabel({ field, empty }: ChipLabelProps) {
  const label = useNames().labelOf(field);
  return (
    <span className={label === undefined ? 'chip chip-unknown' : 'chip'}>
      {label ?? 'ช่องที่ไม่มีแล้ว'}
      {EMPTY_SIGNS[empty]}
    </span>
  );
}

function ChipView({ node }: NodeViewProps) {
  return (
    <NodeViewWrapper as="span" className="chip-place">
      <ChipLabel field={String(node.attrs.field)} empty={node.attrs.empty as EmptyMark} />
    </NodeViewWrapper>
  );
}

const KEY = /^[a-z][A-Za-z0-9_]{0,63}$/;

/** The place of an answer in a text. Copied, it is its key alone; pasted, nothing but a key is taken. */
export const Chip = Node.create({
  name: 'chip',
  group: 'inline',
  inline: true,
  atom: true,
  selectable: true,
  addAttributes: () => ({
    field: { default: '', parseHTML: () => null },
    empty: { default: 'dots', parseHTML: () => null },
  }),
  parseHTML: () => [
    {
      tag: 'span[data-chip]',
      getAttrs: (element) => {
        const { chip = '', empty = '' } = element.dataset;
        return KEY.test(chip) && { field: chip, empty: EMPTIES.includes(empty) ? empty : 'dots' };
      },
    },
  ],
  renderHTML: ({ node }) => ['span', { 'data-chip': node.attrs.field, 'data-empty': node.attrs.empty }],
  addNodeView: () => ReactNodeViewRenderer(ChipView, { as: 'span' }),
});
