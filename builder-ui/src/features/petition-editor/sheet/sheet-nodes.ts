import { Node } from '@tiptap/core';
import { ReactNodeViewRenderer } from '@tiptap/react';
import { BlockView } from './block-view';
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

const nothing = { default: null, rendered: false };
/** A new paragraph begins like the one before, but is printed always and has no box of its own. */
const ownAlone = { ...nothing, keepOnSplit: false };

interface ParagraphLook {
  align?: string | null;
  bold?: boolean | null;
  red?: boolean | null;
  boxed?: boolean | null;
}

const classesOf = ({ align, bold, red, boxed }: ParagraphLook): string =>
  [align ?? 'left', bold && 'is-bold', red && 'is-red', boxed && 'is-boxed'].filter(Boolean).join(' ');

export const SheetParagraph = Node.create({
  name: 'paragraph',
  priority: 1000,
  group: 'letterPart',
  content: 'inline*',
  addAttributes: () => ({
    ...Object.fromEntries(PARAGRAPH_ATTRIBUTES.map((name) => [name, nothing])),
    align: { default: 'left', rendered: false },
    red: ownAlone,
    boxed: ownAlone,
    showWhen: ownAlone,
  }),
  parseHTML: () => [{ tag: 'p' }],
  renderHTML: ({ node: { attrs } }) => [
    'p',
    { class: classesOf(attrs), style: `--indent-cm: ${Number(attrs.indentCm ?? 0)}` },
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
    addAttributes: () => ({ block: { default: null, rendered: false } }),
    renderHTML: () => ['div', { class: 'sheet-part' }],
    addNodeView: () => ReactNodeViewRenderer(BlockView),
  });

export const LetterPart = part('letterBlock', 'letterPart');
export const OfficePart = part('officeBlock', 'officePart');
