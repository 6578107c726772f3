import type { Field, FormDefinition } from '@khamrong/schemas';
import { file } from '../support/citizen';
import { starter } from '../support/poisoned-form';
import { publishService } from '../support/publish-definition';
import { startApp, type App } from '../support/start-app';

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

let forms = 0;

/** A published form that asks for texts of these patterns: `p0`, `p1` and so on. */
async function publish(patterns: string[]): Promise<string> {
  const base = starter('streetlight-report');
  const fields = patterns.map((pattern, at): Field => ({
    type: 'text',
    key: `p${at}`,
    label: { th: `ช่อง ${at}` },
    maxLength: 200,
    pattern,
  }));
  const slug = `patterns-${(forms += 1)}`;
  const definition: FormDefinition = {
    ...base,
    slug,
    pages: [{ key: 'texts', title: { th: 'ข้อความ' }, fields }],
    attachments: [],
    pointField: undefined,
    openReports: undefined,
    petition: {
      title: 'คำร้อง',
      to: '-',
      paper: 'A4',
      blocks: [{ kind: 'answers', pages: ['texts'] }],
      office: [],
    },
  };
  await publishService(app, definition);
  return slug;
}

/** Which of the texts are refused, by their fields. */
async function refused(slug: string, answers: Record<string, string>): Promise<string[]> {
  const { status, body } = await file(app, { slug, answers });
  if (status === 201) return [];
  return (body.errors ?? [])
    .filter(({ keyword }) => keyword === 'pattern')
    .map(({ instancePath }) => instancePath.slice(1));
}

describe('patterns of one form', () => {
  it('are each enforced, by themselves and together', async () => {
    const slug = await publish(['^[ก-๙ ]+$', '^\\d{4}$', '^[A-Z]-\\d{3}$']);
    const good = { p0: 'สมชาย ใจดี', p1: '2569', p2: 'A-101' };
    expect(await refused(slug, good)).toEqual([]);
    expect(await refused(slug, { ...good, p0: '2569' })).toEqual(['p0']);
    expect(await refused(slug, { ...good, p1: 'A-101' })).toEqual(['p1']);
    expect(await refused(slug, { ...good, p2: 'สมชาย' })).toEqual(['p2']);
    expect(await refused(slug, { p0: 'A-101', p1: 'สมชาย', p2: '2569' })).toEqual(['p0', 'p1', 'p2']);
  });
});

const CATASTROPHIC = [
  '^(a+)+$',
  '^([ก-๙]+\\s?)+$',
  '^(a|a)*$',
  '^(a|aa)+$',
  '^(\\d+)*\\w+$',
  '^(.*a){20}$',
  '(x+x+)+y',
  '^([a-zA-Z0-9]+\\s?)*$',
  '^(([a-z])+.)+[A-Z]([a-z])+$',
  '^([\\w.]+)+@([\\w.]+)+$',
];

const HARMLESS = [
  '^[ก-๙a-zA-Z ]{1,100}$',
  '^\\d{13}$',
  '^0[689]\\d{8}$',
  '^[A-Z]{1,3}-\\d{1,5}$',
  '^(บ้าน|วัด|โรงเรียน).{0,40}$',
  '^\\d{1,4}(/\\d{1,4})?$',
  '^[^<>]{0,80}$',
  '^(?:ม|หมู่)\\.? ?\\d{1,2}$',
  '^[1-9]\\d{4}$',
  '^25\\d\\d$',
];

describe('a pattern that some text would make endless', () => {
  it.each(CATASTROPHIC)('%s is refused when it is published, with a reason in Thai', async (pattern) => {
    const refusal = await publish([pattern]).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ code: 'form.invalid' });
    const { faults } = (refusal as { params: { faults: { message: { th: string } }[] } }).params;
    expect(faults.map(({ message }) => message.th).join()).toMatch(/ระบบค้าง/);
  });

  it('is told from those that are not', async () => {
    await expect(publish(HARMLESS)).resolves.toMatch(/^patterns-/);
  });
});
