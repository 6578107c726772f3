import { fieldTypes, type Field, type FieldTypeName } from '@khamrong/schemas';
import { renderToStaticMarkup } from 'react-dom/server';
import { MemoryRouter } from 'react-router';
import { testForm } from '../../../../schemas/src/definition/form.fixture';
import { examples } from '../../../../schemas/src/fields/every-field.fixture';
import { testOffice } from '../../../../schemas/src/office/office.fixture';
import { DraftContext } from '../../draft/draft-context';
import { draftOf } from '../../draft/form-draft.fixture';
import { DraftStore } from '../../draft/draft-store';
import { AttachmentEditor } from './attachment-editor';
import { FieldEditor } from './field-editor';
import { PageEditor } from './page-editor';
import SettingsTab from './settings-tab';
import { SETTING_EDITORS } from './types';

const TYPES = Object.keys(fieldTypes) as FieldTypeName[];

/** What every field has; the editor sees to it whatever the type. */
const COMMON = ['type', 'key', 'label', 'help', 'required', 'showWhen', 'personal', 'prefill'];

function drawn(element: React.ReactNode, fields: Field[] = []): string {
  const [page, ...others] = testForm.pages;
  if (!page) throw new Error('the form has pages');
  const pages = [{ ...page, fields: [...page.fields, ...fields] }, ...others];
  const store = new DraftStore(draftOf({ ...testForm, pages }), testOffice);
  return renderToStaticMarkup(
    <MemoryRouter>
      <DraftContext value={store}>{element}</DraftContext>
    </MemoryRouter>,
  );
}

describe.each(TYPES)('the editor of %s', (type) => {
  const { field } = examples[type];

  it('has a place for every setting', () => {
    const settings = Object.keys(fieldTypes[type].settings.properties);
    const reachable = [...COMMON, ...Object.keys(SETTING_EDITORS[type])];
    expect(settings.filter((setting) => !reachable.includes(setting))).toEqual([]);
  });

  it('is drawn with the question, its settings and its code', () => {
    const html = drawn(<FieldEditor field={field} open />, [field]);
    expect(html).toContain(field.label.th);
    expect(html).toContain('รหัสช่อง');
  });

  it('labels every input', () => {
    const html = drawn(<FieldEditor field={field} open />, [field]);
    const inputs = html.match(/<(input|select|textarea)\b[^>]*>/g) ?? [];
    const labelled = new Set([...html.matchAll(/ for="([^"]+)"/g)].map((match) => match[1]));
    const bare = inputs.filter(
      (tag) =>
        !tag.includes('aria-label=') &&
        !/type="(checkbox|radio)"/.test(tag) &&
        !labelled.has(/ id="([^"]+)"/.exec(tag)?.[1] ?? ''),
    );
    expect(bare).toEqual([]);
  });
});

describe('editors', () => {
  it('tell what must be put right beside the field', () => {
    const field: Field = { type: 'integer', key: 'lamps', label: { th: 'จำนวน' }, min: 9, max: 3 };
    expect(drawn(<FieldEditor field={field} open />, [field])).toContain('ค่าต่ำสุดมากกว่าค่าสูงสุด');
  });

  it('show pages, attachments and the service', () => {
    const [page] = testForm.pages;
    const [attachment] = testForm.attachments;
    if (!page || !attachment) throw new Error('the form has both');
    expect(drawn(<PageEditor page={page} />)).toContain(page.title.th);
    expect(drawn(<AttachmentEditor attachment={{ ...attachment, crossing: 'x' }} open />)).toContain(
      'ขีดคร่อม',
    );
    const settings = drawn(<SettingsTab />);
    for (const words of ['ชื่อบริการ', 'หมวดบริการ', 'ฐานกฎหมาย', 'เรื่องลับ', '00001/', 'ชื่อลิงก์'])
      expect(settings).toContain(words);
  });
});
