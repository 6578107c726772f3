import type { FormDefinition, PetitionPreview } from '@khamrong/schemas';
import { demoOffice, starterServices } from '@khamrong/templates';
import type { PrintableDocument } from '../../../ports/pdf/printable-document';
import { previewDocument } from './preview-document';

const setting = {
  office: demoOffice,
  now: new Date('2026-11-20T09:14:00Z'),
  publicUrl: 'https://forms.example.go.th',
};
const [first] = starterServices;
if (!first) throw new Error('There is no starter service.');
const service: FormDefinition = first;

const preview = (
  definition: FormDefinition,
  how: Partial<PetitionPreview> = {},
): Promise<PrintableDocument> => previewDocument({ definition, ...how }, setting);
const withPetition = (petition: Partial<FormDefinition['petition']>): FormDefinition => ({
  ...service,
  petition: { ...service.petition, ...petition },
});
const paragraph = (text: string) => ({ kind: 'paragraph' as const, text, align: 'left' as const });

describe('the paper of a definition that is not published', () => {
  it.each(starterServices.map((each) => [each.slug, each] as const))(
    'has samples for %s',
    async (_, each) => {
      const sample = await preview(each);
      expect(sample.html).not.toMatch(/undefined|NaN|ไม่พบช่อง/);
      expect(sample.annex?.files.length ?? 0).toBeLessThanOrEqual(each.attachments.length);
      const other = await preview(each, { variant: 3 });
      expect(other.html).not.toMatch(/undefined|NaN|ไม่พบช่อง/);
      expect((await preview(each, { blank: true })).foot?.qrSvg).toBeUndefined();
    },
  );

  it('shows the files that would be asked for as pictures', async () => {
    const [file] = starterServices.flatMap(({ attachments }) => attachments);
    if (!file) throw new Error('No starter service has attachments.');
    const { showWhen: _, ...always } = file;
    const { annex } = await preview({ ...service, attachments: [always] });
    expect(annex?.files).toMatchObject([{ label: file.label.th, type: 'image/jpeg' }]);
    expect(annex?.files[0]?.bytes.byteLength).toBeLessThan(50_000);
  });

  it('marks names that name nothing', async () => {
    const { html } = await preview(withPetition({ blocks: [paragraph('ก {gone|} ข {also_gone|-}')] }));
    expect(html).toContain('<mark>«ไม่พบช่อง gone»</mark>');
    expect(html).toContain('<mark>«ไม่พบช่อง also_gone»</mark>');
  });

  it('is printed though blocks print fields that are gone or of another type', async () => {
    const gone = { field: 'gone' };
    const kinds = ['consent', 'matrix', 'field_table'] as const;
    const blocks: FormDefinition['petition']['blocks'] = [
      ...kinds.map((kind) => ({ kind, ...gone })),
      { kind: 'choices', label: 'ก', ...gone },
      { kind: 'field_table', field: 'first_name' },
      { kind: 'answers', pages: ['gone'] },
      { ...paragraph('ข'), showWhen: { field: 'gone', op: 'eq', value: 'x' } },
    ];
    await expect(preview(withPetition({ blocks }))).resolves.toHaveProperty('html');
    await expect(preview(withPetition({ blocks }), { blank: true })).resolves.toHaveProperty('html');
  });

  it('is printed though nothing is written yet', async () => {
    const fields: FormDefinition['pages'][number]['fields'] = [
      { type: 'radio', key: 'a', label: { th: '' }, choices: [] },
      { type: 'text', key: 'b', label: { th: '' }, pattern: '(' },
      { type: 'checkbox_group', key: 'a', label: { th: '' }, choices: [] },
    ];
    const empty: FormDefinition = {
      ...withPetition({ title: '', to: '', blocks: [{ kind: 'title' }, { kind: 'answers' }], office: [] }),
      title: { th: '' },
      pages: [{ key: 'p', title: { th: '' }, fields }],
      receipt: { register: 'x', format: '{', yearBasis: 'calendar' },
    };
    await expect(preview(empty)).resolves.toHaveProperty('html');
    await expect(preview(empty, { answers: { b: 'x' } })).resolves.toHaveProperty('html');
  });
});

describe('answers given for a try', () => {
  const fields: FormDefinition['pages'][number]['fields'] = [
    { type: 'text', key: 'name', label: { th: 'ชื่อ' }, maxLength: 40, pattern: '^(a+)+$' },
    { type: 'integer', key: 'age', label: { th: 'อายุ' } },
    {
      type: 'text',
      key: 'more',
      label: { th: 'เพิ่มเติม' },
      showWhen: { field: 'age', op: 'eq', value: 7 },
    },
  ];
  const form: FormDefinition = {
    ...withPetition({ blocks: [{ kind: 'answers' }], office: [] }),
    pages: [{ key: 'p', title: { th: 'ก' }, fields }],
  };
  const printed = async (answers: Record<string, unknown>) => (await preview(form, { answers })).html;

  it('are printed as they would be stored', async () => {
    expect(await printed({ name: ' สมชาย ', age: '๗', more: 'มี' })).toMatch(/สมชาย[^]*๗[^]*มี/);
    expect(await printed({ age: 8, more: 'ซ่อน' })).not.toContain('ซ่อน');
  });

  it('are left out where no answer could be like that, and never met with a pattern nobody judged', async () => {
    const html = await printed({ name: { a: 1 }, age: ['x'], more: null, gone: 'หาย', __proto__: 'x' });
    expect(html).not.toMatch(/object|หาย/);
    expect(await printed({ name: `${'a'.repeat(28)}!` })).toContain('aaa');
  });
});

describe('a layout that would print without end', () => {
  it('is refused where variables name variables over and over', async () => {
    const doubled = Object.fromEntries(
      Array.from({ length: 40 }, (_, at) => [
        `v${at}`,
        at === 0 ? 'กขคง'.repeat(20) : `{v${at - 1}}`.repeat(50),
      ]),
    );
    const layout = withPetition({ variables: doubled, blocks: [paragraph('{v39}')] });
    await expect(preview(layout)).rejects.toMatchObject({ code: 'petition.tooLong' });
  });

  it('is refused where blocks repeat all answers', async () => {
    const long = Array.from({ length: 100 }, (_, at) => ({
      type: 'text' as const,
      key: `k${at}`,
      label: { th: 'ก'.repeat(400) },
    }));
    const many = {
      ...withPetition({ blocks: Array.from({ length: 80 }, () => ({ kind: 'answers' as const })) }),
      pages: [{ key: 'p', title: { th: 'ก' }, fields: long }],
    };
    await expect(preview(many)).rejects.toMatchObject({ code: 'petition.tooLong' });
  });
});
