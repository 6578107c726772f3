import type { FormDefinition } from '@khamrong/schemas';
import { blankDefinition, PALETTE } from '@khamrong/schemas/editing';
import { renderToStaticMarkup } from 'react-dom/server';
import { examples } from '../../../../schemas/src/fields/every-field.fixture';
import { testOffice } from '../../../../schemas/src/office/office.fixture';
import { DraftContext } from '../../draft/draft-context';
import { draftOf } from '../../draft/form-draft.fixture';
import { DraftStore, type DraftState } from '../../draft/draft-store';
import { Canvas } from './canvas';
import { faultsAt } from './faults-of';

const blank = blankDefinition({ title: { th: 'ทดสอบ' }, slug: 'test', department: { th: 'กองช่าง' } });

const Nothing = () => <i>ตั้งค่าที่นี่</i>;

function drawn(definition: FormDefinition, selected: DraftState['selected'] = null): string {
  const store = new DraftStore(draftOf(definition), testOffice);
  store.select(selected);
  return renderToStaticMarkup(
    <DraftContext value={store}>
      <Canvas FieldEditor={Nothing} AttachmentEditor={Nothing} PageEditor={Nothing} />
    </DraftContext>,
  );
}

const withFields = (fields: FormDefinition['pages'][number]['fields']): FormDefinition => ({
  ...blank,
  pages: [{ key: 'page_1', title: { th: 'หน้าแรก' }, fields }],
});

describe('the canvas', () => {
  it('offers everything of the palette by its name', () => {
    const html = drawn(blank);
    for (const { title } of PALETTE) expect(html).toContain(`<span>${title.th}</span>`);
  });

  it('shows a field of every type as a card with a handle', () => {
    const fields = Object.values(examples).map(({ field }, at) => ({ ...field, key: `f${at}` }));
    const html = drawn(withFields(fields));
    for (const { key } of fields) expect(html).toContain(`data-card="field:${key}"`);
    expect(html.match(/data-handle=""/g)).toHaveLength(fields.length + 1);
  });

  it('counts the choices it does not show', () => {
    const choices = Array.from({ length: 12 }, (_, at) => ({
      value: `c${at}`,
      label: { th: `ข้อ ${at + 1}` },
    }));
    const html = drawn(withFields([{ type: 'radio', key: 'kind', label: { th: 'ลักษณะ' }, choices }]));
    expect(html).toContain('ข้อ 5');
    expect(html).not.toContain('ข้อ 6');
    expect(html).toContain('อีก 7 ตัวเลือก');
  });

  it('opens the editor in the place of what is selected', () => {
    const [field] = blank.pages[0]?.fields ?? [];
    expect(drawn(blank)).not.toContain('ตั้งค่าที่นี่');
    const html = drawn(blank, { kind: 'field', key: field?.key ?? '' });
    expect(html.match(/ตั้งค่าที่นี่/g)).toHaveLength(1);
    expect(html).toContain('ทำสำเนา');
  });

  it('indents what stands under a heading', () => {
    const html = drawn(
      withFields([
        { type: 'text', key: 'a', label: { th: 'ก' } },
        { type: 'section', key: 's', label: { th: 'หัวข้อ' } },
        { type: 'text', key: 'b', label: { th: 'ข' } },
      ]),
    );
    expect(html.match(/card-under/g)).toHaveLength(1);
  });
});

describe('faults', () => {
  it('stand at the card they are about, each sentence once', () => {
    const message = { th: 'ยังไม่มีคำถาม', en: '' };
    const { history } = new DraftStore(draftOf(blank), testOffice).getState();
    const faults = [
      { path: '/pages/0/fields/1/label', message },
      { path: '/pages/0/fields/1', message },
      { path: '/pages/0/title', message },
      { path: '/petition/body', message },
      { path: '', message },
    ];
    const state = { faults, history } as unknown as DraftState;
    expect(faultsAt(state, `field:${blank.pages[0]?.fields[1]?.key}`)).toEqual([message.th]);
    expect(faultsAt(state, 'page:page_1')).toEqual([message.th]);
    expect(faultsAt(state, 'form')).toEqual([message.th]);
    expect(faultsAt(state, 'field:nothing')).toBeUndefined();
  });
});
