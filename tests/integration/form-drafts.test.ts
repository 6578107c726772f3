import type {
  DraftSaved,
  FormDefinition,
  FormDraft,
  OfficeServiceCard,
  StarterCard,
} from '@khamrong/schemas';
import { starter } from '../support/poisoned-form';
import { OfficeBrowser, signedInAdmin, signedInStaff } from '../support/office';
import { startApp, type App } from '../support/start-app';

const PATH = '/api/v1/office/forms';
const ABSENT = '0123456789abcdef01234567';

let app: App;
let clerk: OfficeBrowser;
let officer: OfficeBrowser;
beforeAll(async () => {
  app = await startApp();
  clerk = await signedInStaff(app, 'clerk', 'clerk');
  officer = await signedInStaff(app, 'officer', 'officer');
});
afterAll(() => app.stop());

const blank = (slug: string): FormDefinition => ({ ...starter('streetlight-report'), slug });
const create = (definition: unknown) => clerk.json<FormDraft>('POST', PATH, { definition });
const titled = (definition: FormDefinition, th: string): FormDefinition => ({ ...definition, title: { th } });

describe('making a form', () => {
  it('gives a draft that citizens do not see and the office’s list does', async () => {
    const { status, body } = await create(blank('new-service'));
    expect(status).toBe(201);
    expect(body).toMatchObject({
      slug: 'new-service',
      revision: 1,
      savedBy: 'นางclerk',
      live: null,
      changed: true,
      publishAt: null,
      received: 0,
      points: [],
      embedOrigins: [],
      proof: false,
      availability: { open: true, opensAt: null, closesAt: null, cap: null, closedMessage: null },
    });
    expect((await fetch(`${app.url}/f/new-service`)).status).toBe(404);
    const { body: list } = await officer.json<{ items: OfficeServiceCard[] }>('GET', PATH);
    expect(list.items).toHaveLength(13);
    expect(list.items.at(-1)).toMatchObject({ id: body.id, version: null, changed: true, open: false });
    expect(list.items[0]).toMatchObject({ version: 1, changed: false, open: true });
  });

  it('takes the slug for a wish: two at once with one slug both get one', async () => {
    const made = await Promise.all([create(blank('twins')), create(blank('twins')), create(blank('twins'))]);
    const slugs = made.map(({ body }) => body.slug);
    expect(made.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(new Set(slugs).size).toBe(3);
    expect(slugs.filter((slug) => slug !== 'twins').every((slug) => /^form-[a-z0-9]{7}$/.test(slug))).toBe(
      true,
    );
    for (const { body } of made) expect(body.definition.slug).toBe(body.slug);
  });

  it('may leave texts and choices to be written later', async () => {
    expect((await create(titled(blank('empty-title'), ''))).status).toBe(201);
  });

  it.each([
    ['no definition', undefined],
    ['a list', []],
    ['another shape', { title: 'x' }],
    ['a key of no meaning', { ...blank('odd'), nonsense: 1 }],
  ])('refuses %s', async (_, definition) => {
    const { status, body } = await create(definition);
    expect([status, body.code]).toEqual(
      definition && !Array.isArray(definition) ? [422, 'form.invalid'] : [400, 'request.invalid'],
    );
  });

  it('is for those who manage services', async () => {
    const definition = blank('not-allowed');
    expect((await new OfficeBrowser(app).send('POST', PATH, { definition })).status).toBe(401);
    expect((await officer.send('POST', PATH, { definition })).status).toBe(403);
  });
});

describe('a draft', () => {
  it('is saved over the revision it was made from, and over no other', async () => {
    const { body: draft } = await create(blank('saved'));
    const path = `${PATH}/${draft.id}/draft`;
    const first = titled(draft.definition, 'ชื่อใหม่');
    const saved = await clerk.json<DraftSaved>('PUT', path, { revision: 1, definition: first });
    expect(saved).toMatchObject({ status: 200, body: { revision: 2, savedBy: 'นางclerk' } });
    const admin = await signedInAdmin(app);
    const stale = await admin.json<{ params: DraftSaved }>('PUT', path, {
      revision: 1,
      definition: titled(draft.definition, 'ชื่ออื่น'),
    });
    expect(stale.status).toBe(409);
    expect(stale.body).toMatchObject({ code: 'form.changedElsewhere', params: saved.body });
    const { body: now } = await officer.json<FormDraft>('GET', path);
    expect(now).toMatchObject({ revision: 2, definition: { title: { th: 'ชื่อใหม่' } } });
  });

  it('of twenty saves at once takes one', async () => {
    const { body: draft } = await create(blank('raced'));
    const saves = Array.from({ length: 20 }, (_, at) =>
      clerk.json<DraftSaved>('PUT', `${PATH}/${draft.id}/draft`, {
        revision: 1,
        definition: titled(draft.definition, `ชื่อ ${at}`),
      }),
    );
    const statuses = (await Promise.all(saves)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect(statuses.filter((status) => status === 409)).toHaveLength(19);
  });

  it('is read and saved only by who may, and where there is one', async () => {
    const { body: draft } = await create(blank('guarded'));
    const save = { revision: 1, definition: draft.definition };
    const path = `${PATH}/${draft.id}/draft`;
    expect((await new OfficeBrowser(app).send('GET', path)).status).toBe(401);
    expect((await officer.send('PUT', path, save)).status).toBe(403);
    for (const id of [ABSENT, 'x']) {
      expect(await clerk.json('GET', `${PATH}/${id}/draft`)).toMatchObject({ status: 404 });
      const absent = await clerk.json('PUT', `${PATH}/${id}/draft`, save);
      expect(absent).toMatchObject({ status: 404, body: { code: 'form.notFound' } });
    }
  });

  it('changes nothing that citizens get', async () => {
    const { body: list } = await clerk.json<{ items: OfficeServiceCard[] }>('GET', PATH);
    const { id = '', slug = '' } = list.items.find((card) => card.slug === 'general-petition') ?? {};
    const { body: draft } = await clerk.json<FormDraft>('GET', `${PATH}/${id}/draft`);
    expect(draft).toMatchObject({ changed: false, live: { number: 1, publishedBy: 'ระบบ' } });
    const definition = titled(draft.definition, 'ยังไม่เผยแพร่');
    await clerk.json('PUT', `${PATH}/${id}/draft`, { revision: draft.revision, definition });
    expect((await clerk.json<FormDraft>('GET', `${PATH}/${id}/draft`)).body.changed).toBe(true);
    const { title } = (await (await fetch(`${app.url}/api/v1/forms/${slug}`)).json()) as { title: string };
    expect(title).not.toBe('ยังไม่เผยแพร่');
  });
});

describe('what there is to start from', () => {
  it('is the twelve starter services and that of personal data, each with its placeholders', async () => {
    const { body } = await officer.json<{ items: StarterCard[] }>('GET', '/api/v1/office/starters');
    expect(body.items).toHaveLength(13);
    for (const { slug, title } of body.items) {
      const found = await officer.json('GET', `/api/v1/office/starters/${slug}`);
      expect(found).toMatchObject({ status: 200, body: { definition: { slug, title: { th: title } } } });
    }
    expect((await officer.send('GET', '/api/v1/office/starters/none')).status).toBe(404);
    expect((await new OfficeBrowser(app).send('GET', '/api/v1/office/starters')).status).toBe(401);
  });

  it('is the office’s own profile', async () => {
    const { status, body } = await officer.json('GET', '/api/v1/office/profile');
    expect(status).toBe(200);
    expect(body).toHaveProperty('lists.villages');
  });
});
