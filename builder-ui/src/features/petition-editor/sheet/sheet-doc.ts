import type { OfficeBlock, PetitionBlock, PetitionLayout } from '@khamrong/schemas';
import type { JSONContent } from '@tiptap/core';
import { inlineOf, textOf } from '../paper-text';

/** What the sheet holds of a layout. */
export type SheetParts = Pick<PetitionLayout, 'title' | 'blocks' | 'office'>;

type Paragraph = Extract<PetitionBlock, { kind: 'paragraph' }>;

/** What a paragraph is beside its text; null for what is not said. */
export const PARAGRAPH_ATTRIBUTES = ['align', 'indentCm', 'bold', 'red', 'boxed', 'showWhen'] as const;

const said = (attrs: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(attrs).filter(([, value]) => value !== null && value !== undefined));

const paragraphNode = (block: Paragraph): JSONContent => ({
  type: 'paragraph',
  attrs: Object.fromEntries(PARAGRAPH_ATTRIBUTES.map((name) => [name, block[name] ?? null])),
  content: inlineOf(block.text),
});

function letterNode(block: PetitionBlock, title: string): JSONContent {
  if (block.kind === 'paragraph') return paragraphNode(block);
  if (block.kind === 'title')
    return { type: 'title', attrs: { showWhen: block.showWhen ?? null }, content: inlineOf(title) };
  return { type: 'letterBlock', attrs: { block } };
}

/** A layout as the document of the editor: the letter, then what officers fill. */
export const sheetDoc = ({ title, blocks, office }: SheetParts): JSONContent => ({
  type: 'doc',
  content: [
    { type: 'letter', content: blocks.map((block) => letterNode(block, title)) },
    { type: 'office', content: office.map((block) => ({ type: 'officeBlock', attrs: { block } })) },
  ],
});

function letterBlock({ type, attrs = {}, content }: JSONContent): PetitionBlock {
  if (type === 'paragraph')
    return { kind: 'paragraph', text: textOf(content), ...said(attrs) } as PetitionBlock;
  if (type === 'title') return { kind: 'title', ...said(attrs) };
  return attrs.block as PetitionBlock;
}

/**
 * The layout of a document.
 * @param title the layout's title, where the sheet does not show it
 */
export function sheetParts(doc: JSONContent, title: string): SheetParts {
  const [letter, office] = doc.content ?? [];
  const blocks = letter?.content ?? [];
  const shown = blocks.find(({ type }) => type === 'title');
  return {
    title: shown ? textOf(shown.content) : title,
    blocks: blocks.map(letterBlock),
    office: (office?.content ?? []).map(({ attrs }) => attrs?.block as OfficeBlock),
  };
}
