import {
  DRAFT_MAX_BYTES,
  type Condition,
  type Field,
  type FormDefinition,
  type FormChecked,
} from '@khamrong/schemas';
import { FormBuilder, FORMS, service, type RefusedBuild } from '../support/builder';
import { readForm } from '../support/citizen';
import { signedInStaff, type OfficeBrowser } from '../support/office';
import { POISON, poisonedService } from '../support/poisoned-form';
import { startApp, type App } from '../support/start-app';

let app: App;
let clerk: OfficeBrowser;
beforeAll(async () => {
  app = await startApp();
  clerk = await signedInStaff(app, 'clerk', 'clerk');
});
afterAll(() => app.stop());

/** Sends a body as it stands: JSON.stringify knows no `__proto__`. */
const raw = async (method: 'POST' | 'PUT', path: string, body: string) => {
  const cookie = `khamrong=${clerk.cookie('khamrong') ?? ''}`;
  const headers = { cookie, 'content-type': 'application/json' };
  const response = await fetch(`${app.url}${path}`, { method, headers, body });
  return { status: response.status, body: (await response.json()) as RefusedBuild };
};

const count = (): Promise<number> => app.running.ground.connection.collection('forms').countDocuments();
const text = (key: string, more: Partial<Field> = {}): Field =>
  ({ type: 'text', key, label: { th: key }, maxLength: 80, ...more }) as Field;
const asking = (slug: string, fields: Field[]): FormDefinition =>
  service(slug, {
    pointField: undefined,
    pages: [{ key: 'only', title: { th: 'หน้า' }, fields }],
    attachments: [],
    petition: {
      title: 'คำร้อง',
      to: '-',
      paper: 'A4',
      blocks: [{ kind: 'answers', pages: ['only'] }],
      office: [],
    },
  });

/** Waits for the work, and counts the citizens who were answered meanwhile. */
async function beside<T>(work: Promise<T>): Promise<{ result: T; answered: number }> {
  let over = false;
  const done = work.finally(() => (over = true));
  let answered = 0;
  while (!over) if ((await fetch(`${app.url}/api/v1/services`)).ok) answered += 1;
  return { result: await done, answered };
}

const sneaked = (key: string, value = '{"$gt":""}') => {
  const definition = JSON.stringify(service('sneaked'));
  return [
    ['the definition', definition.replace(/^\{/, `{"${key}":${value},`)],
    ['its title', definition.replace('"title":{', `"title":{"${key}":${value},`)],
    ['a field', definition.replace('"fields":[{', `"fields":[{"${key}":${value},`)],
    ['the petition', definition.replace('"petition":{', `"petition":{"${key}":${value},`)],
    ['its variables', definition.replace('"variables":{', `"variables":{"${key}":${value},`)],
  ] as const;
};

describe.each(['__proto__', 'constructor', '$where', '$set', 'a.b', 'toJSON', '_bsontype'])(
  'a key %s',
  (key) => {
    it.each(sneaked(key))('in %s is refused and stored nowhere', async (_, definition) => {
      const before = await count();
      const { status, body } = await raw('POST', FORMS, `{"definition":${definition}}`);
      expect([status, body.code]).toEqual([422, 'form.invalid']);
      expect(await count()).toBe(before);
      expect(({} as Record<string, unknown>).$gt).toBeUndefined();
    });
  },
);

describe('an operator in the place of a value', () => {
  it.each([
    ['revision', { revision: { $gt: 0 }, definition: service('x') }],
    ['definition', { revision: 1, definition: { $set: { open: false } } }],
  ])('%s is refused', async (_, body) => {
    const form = await FormBuilder.start(clerk, service('operated'));
    expect([400, 422]).toContain((await form.send('PUT', '/draft', body)).status);
    expect(await form.draft()).toMatchObject({ revision: 1 });
  });

  it.each(['slug', 'category', 'title'])('%s is refused', async (key) => {
    const { status } = await clerk.json('POST', FORMS, {
      definition: { ...service('operated'), [key]: { $ne: '' } },
    });
    expect(status).toBe(422);
  });
});

describe('markup', () => {
  it('in every text is kept as text and published as text', async () => {
    const form = await FormBuilder.live(clerk, { ...poisonedService('disaster-report'), slug: 'marked-up' });
    expect(JSON.stringify((await form.draft()).definition)).toContain(JSON.stringify(POISON).slice(1, -1));
    const page = await (await fetch(`${app.url}/f/marked-up`)).text();
    expect(page).not.toContain('<img src=x');
    expect(page).not.toContain('<script>window.xss');
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', '//evil.example'])(
    'a link to %s is not published',
    async (link) => {
      const form = await FormBuilder.start(clerk, service('linked'));
      const { definition } = await form.draft();
      const pages = definition.pages.map((page) => ({
        ...page,
        fields: page.fields.map((field) => (field.type === 'consent' ? { ...field, link } : field)),
      }));
      const { status } = await form.save({ ...definition, pages });
      if (status === 200) expect((await form.publish()).status).toBe(422);
      else expect(status).toBe(422);
    },
  );
});

describe('a body', () => {
  it('that is too large is refused, by what it says and by what it is', async () => {
    const large = `{"definition":${JSON.stringify(service('large'))},"x":"${'ก'.repeat(DRAFT_MAX_BYTES / 3)}"}`;
    const { status, body } = await raw('POST', FORMS, large);
    expect([status, body.code]).toEqual([413, 'request.tooLarge']);
    const form = await FormBuilder.start(clerk, service('not-large'));
    expect((await raw('PUT', `${FORMS}/${form.id}/draft`, large)).status).toBe(413);
    expect((await raw('POST', `${FORMS}/${form.id}/check`, large)).status).toBe(413);
  });

  it.each([
    ['lists', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['conditions', '{"all":['.repeat(50_000) + ']}'.repeat(50_000)],
  ])('of %s in one another is refused', async (_, deep) => {
    const definition = JSON.stringify(service('deep')).replace(
      '"fields":[{',
      `"fields":[{"showWhen":${deep},`,
    );
    const { status, body } = await raw('POST', FORMS, `{"definition":${definition}}`);
    expect([status, body.code]).toEqual([400, 'request.invalid']);
  });

  it('of a hundred thousand empty fields is refused at once', async () => {
    const fields = Array.from({ length: 100_000 }, () => ({}));
    const hostile = { ...service('many'), pages: [{ key: 'p', title: { th: 'x' }, fields }] };
    const { result, answered } = await beside(clerk.json('POST', FORMS, { definition: hostile }));
    expect(answered).toBeGreaterThan(0);
    expect(result.status).toBe(422);
  });

  it('that is no JSON, or of another type, is refused', async () => {
    expect((await raw('POST', FORMS, '{"definition":')).status).toBe(400);
    const response = await clerk.send('POST', FORMS, {}, { 'content-type': 'text/plain' });
    expect(response.status).toBe(415);
  });
});

it('a form of a later format is refused with the reason', async () => {
  const later = { ...service('later'), formatVersion: 2, novelty: {} };
  const { status, body } = await clerk.json<RefusedBuild>('POST', FORMS, { definition: later });
  expect([status, body.code]).toEqual([422, 'form.invalid']);
  expect(body.params?.faults?.[0]?.message.th).toMatch(/รุ่นใหม่กว่า/);
});

describe('a form that would hold the server up', () => {
  it('by its patterns is not published, and others are answered meanwhile', async () => {
    const patterns = ['^([ก-๙]+\\s?)+$', '^(a+)+$', '(x+x+)+y', '^(.*a){25}$'];
    const form = await FormBuilder.start(
      clerk,
      asking(
        'catastrophic',
        patterns.map((pattern, at) => text(`p${at}`, { pattern })),
      ),
    );
    const { result, answered } = await beside(form.publish());
    expect(answered).toBeGreaterThan(0);
    expect(result.status).toBe(422);
    expect(result.body.params?.faults).toHaveLength(patterns.length);
    await expect(readForm(app, 'catastrophic')).rejects.toThrow(/404/);
  });

  it('by two thousand branches is not published, and others are answered meanwhile', async () => {
    const condition = (at: number): Condition => ({
      any: Array.from({ length: 20 }, (_, branch) => ({
        field: 'choice',
        op: 'eq' as const,
        value: `${at}-${branch}`,
      })),
    });
    const fields = Array.from({ length: 100 }, (_, at) => text(`f${at}`, { showWhen: condition(at) }));
    const definition = asking('branches', [text('choice'), ...fields.slice(0, 99)]);
    const form = await FormBuilder.start(clerk, definition);
    const { result, answered } = await beside(form.publish());
    expect(answered).toBeGreaterThan(0);
    expect(result.status).toBe(422);
    expect(result.body.params?.faults?.some(({ message }) => /เงื่อนไข|ใหญ่เกินไป/.test(message.th))).toBe(true);
  });

  it('by conditions within conditions, doubled on each level, is refused in time', async () => {
    const nested = (levels: number): Condition =>
      levels === 0
        ? { field: 'choice', op: 'answered' }
        : { any: [{ all: [nested(levels - 1), nested(levels - 1)] }, nested(levels - 1)] };
    const definition = asking('doubled', [text('choice'), text('shown', { showWhen: nested(8) })]);
    const form = await FormBuilder.start(clerk, definition);
    const { result, answered } = await beside(
      form.send<FormChecked>('POST', '/check', { definition: (await form.draft()).definition }),
    );
    expect(answered).toBeGreaterThan(0);
    expect(result.status).toBe(200);
    expect(result.body.faults.length).toBeGreaterThan(0);
  });
});
