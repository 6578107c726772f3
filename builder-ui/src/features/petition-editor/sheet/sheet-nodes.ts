import { Node } from '@tiptap/core';
import { ReactNodeViewRenderer } from '@tiptap/react';
import { BlockView } from './block-view';
import { copiedBlock, signOf } from './copied-blocks';
import type { AnyBlock } from './part-commands';
import { PARAGRAPH_ATTRIBUTES } from './sheet-doc';

const zone = (name: string, label: string, content: string) =>
  Node.create({
    name,
    content,
    isolating: true,
    selectable: false,
    renderHTML: () => ['section', { class: `sheet-${name}`, 'aria-label': label, 'data-label': label }, 0],
  });

/** The sheet: the citizen's letter, then what officers fill by pen. */
export const Sheet = Node.create({ name: 'doc', topNode: true, content: 'letter office' });
export const Letter = zone('letter', 'ส่วนของผู้ยื่นคำร้อง', 'letterPart+');
export const Office = zone('office', 'ส่วนของเจ้าหน้าที่', 'officePart*');

/** Neither written into the page nor read from what is pasted, but as the parse rules say. */
const nothing = { default: null, rendered: false, parseHTML: () => null };
/** A new paragraph begins like the one before, but is printed always and has no box of its own. */
const ownAlone = { ...nothing, keepOnSplit: false };

interface ParagraphLook {
  bold?: boolean | null;
  red?: boolean | null;
  boxed?: boolean | null;
}

const LOOKS = ['bold', 'red', 'boxed'] as const;
const ALIGNS: readonly string[] = ['left', 'center', 'right'];

const looksOf = (attrs: ParagraphLook) => LOOKS.filter((look) => attrs[look]);

/** A paragraph of our own that was copied; of others nothing but the words is taken. */
const copiedAttributes = ({ dataset: { align = '', indent, look = '' } }: HTMLElement) => ({
  align: ALIGNS.includes(align) ? align : 'left',
  indentCm: Number(indent) >= 0 && Number(indent) <= 10 ? Number(indent) : null,
  ...Object.fromEntries(LOOKS.map((name) => [name, look.split(' ').includes(name) || null])),
});

export const SheetParagraph = Node.create({
  name: 'paragraph',
  priority: 1000,
  group: 'letterPart',
  content: 'inline*',
  addAttributes: () => ({
    ...Object.fromEntries(PARAGRAPH_ATTRIBUTES.map((name) => [name, nothing])),
    align: { ...nothing, default: 'left' },
    red: ownAlone,
    boxed: ownAlone,
    showWhen: ownAlone,
  }),
  parseHTML: () => [{ tag: 'p', getAttrs: copiedAttributes }],
  renderHTML: ({ node: { attrs } }) => [
    'p',
    {
      class: [attrs.align, ...looksOf(attrs).map((look) => `is-${look}`)].join(' '),
      style: `--indent-cm: ${Number(attrs.indentCm ?? 0)}`,
      'data-align': attrs.align,
      'data-indent': attrs.indentCm,
      'data-look': looksOf(attrs).join(' '),
    },
    0,
  ],
});

/** Shows the layout's title, which is written here. */
export const Title = Node.create({
  name: 'title',
  group: 'letterPart',
  content: 'inline*',
  defining: true,
  addAttributes: () => ({ showWhen: nothing }),
  renderHTML: () => ['h1', { class: 'sheet-title' }, 0],
  addKeyboardShortcuts() {
    const { editor } = this;
    return {
      // The title is one: what comes behind it is a paragraph.
      Enter: () => editor.isActive('title') && editor.chain().splitBlock().setNode('paragraph').run(),
    };
  },
});

const part = (name: string, group: string) =>
  Node.create({
    name,
    group,
    atom: true,
    draggable: true,
    addAttributes: () => ({ block: nothing }),
    parseHTML: () => [
      {
        tag: `div[data-part^="${name}/"]`,
        getAttrs: ({ dataset: { part = '' } }) => {
          const block = copiedBlock(part.slice(name.length + 1));
          return block !== undefined && { block };
        },
      },
    ],
    renderHTML: ({ node }) => ['div', { 'data-part': `${name}/${signOf(node.attrs.block as AnyBlock)}` }],
    addNodeView: () => ReactNodeViewRenderer(BlockView),
  });

export const LetterPart = part('letterBlock', 'letterPart');
export const OfficePart = part('officeBlock', 'officePart');
