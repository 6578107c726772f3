import { PROSE_MAX } from '@khamrong/schemas';
import { EDIT_LIMITS } from '@khamrong/schemas/editing';
import { Extension } from '@tiptap/core';
import type { Node as ProseNode } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { textOf } from '../paper-text';

declare module '@tiptap/core' {
  interface EditorEvents {
    /** What was not done, and why, in Thai. */
    refused: { reason: string };
  }
}

const { blocks: LETTER_MOST, officeBlocks: OFFICE_MOST } = EDIT_LIMITS;
/** A chip's key and signs are kept as well. */
const CHIP_MOST = 70;

function isTooLong(node: ProseNode): boolean {
  if (node.content.size * CHIP_MOST <= PROSE_MAX) return false;
  return textOf((node.toJSON() as { content?: [] }).content).length > PROSE_MAX;
}

const isAnyTooLong = (zone: ProseNode | undefined): boolean =>
  zone?.children.some((node) => node.isTextblock && isTooLong(node)) ?? false;

const countOf = (zone: ProseNode | undefined): number => zone?.childCount ?? 0;

function reasonAgainst({ children: [letter, office] }: ProseNode): string | undefined {
  if (countOf(letter) > LETTER_MOST) return `แบบคำร้องมีได้ไม่เกิน ${LETTER_MOST} ย่อหน้าและส่วน`;
  if (countOf(office) > OFFICE_MOST) return `ส่วนของเจ้าหน้าที่มีได้ไม่เกิน ${OFFICE_MOST} ส่วน`;
  return isAnyTooLong(letter) ? `ย่อหน้าหนึ่งยาวได้ไม่เกิน ${PROSE_MAX.toLocaleString('th')} ตัวอักษร` : undefined;
}

/** What would make the sheet larger than a form may hold does not happen, and says why. */
export const SheetLimits = Extension.create({
  name: 'sheetLimits',
  addProseMirrorPlugins() {
    const { editor } = this;
    return [
      new Plugin({
        filterTransaction({ doc, docChanged }) {
          const reason = docChanged ? reasonAgainst(doc) : undefined;
          if (reason) editor.emit('refused', { reason });
          return reason === undefined;
        },
      }),
    ];
  },
});
