import type { FormDefinition, PetitionBlock, PetitionLayout } from '@khamrong/schemas';
import type { JSONContent } from '@tiptap/core';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sheetDoc, sheetParts } from './sheet-doc';

const folder = join(__dirname, '../../../../../templates/services');
const layouts = readdirSync(folder).map((name): [string, PetitionLayout] => [
  name,
  (JSON.parse(readFileSync(join(folder, name), 'utf8')) as FormDefinition).petition,
]);

const again = (layout: PetitionLayout, change: (doc: JSONContent) => void = () => undefined) => {
  const doc = JSON.parse(JSON.stringify(sheetDoc(layout))) as JSONContent;
  change(doc);
  return { ...layout, ...sheetParts(doc, layout.title) };
};

describe('the sheet of a petition', () => {
  it.each(layouts)('gives back the layout of %s as it was', (_, layout) => {
    expect(again(layout)).toEqual(layout);
  });

  it.each(layouts)('changes one word of %s and nothing else', (_, layout) => {
    const at = layout.blocks.findIndex(({ kind }) => kind === 'paragraph');
    const changed = again(layout, (doc) => {
      doc.content?.[0]?.content?.[at]?.content?.push({ type: 'text', text: ' โดยด่วน' });
    });
    const blocks = layout.blocks.map((block, index): PetitionBlock =>
      index === at && block.kind === 'paragraph' ? { ...block, text: `${block.text} โดยด่วน` } : block,
    );
    expect(changed).toEqual({ ...layout, blocks });
  });

  it('keeps every setting of a paragraph, said or not', () => {
    const block: PetitionBlock = {
      kind: 'paragraph',
      text: 'ลับ',
      align: 'center',
      indentCm: 0,
      bold: false,
      red: true,
      boxed: true,
      showWhen: { field: 'a', op: 'answered' },
    };
    const layout = { ...layouts[0]?.[1], blocks: [block] } as PetitionLayout;
    expect(again(layout).blocks).toEqual([block]);
  });

  it('writes the title where it stands', () => {
    const layout: PetitionLayout = {
      title: 'คำร้อง {service_title}',
      to: '-',
      paper: 'A4',
      blocks: [{ kind: 'title' }],
      office: [],
    };
    const changed = again(layout, (doc) =>
      doc.content?.[0]?.content?.[0]?.content?.push({ type: 'text', text: ' (ด่วน)' }),
    );
    expect(changed.title).toBe('คำร้อง {service_title} (ด่วน)');
    expect(again({ ...layout, blocks: [{ kind: 'page_break' }] }).title).toBe(layout.title);
  });
});
