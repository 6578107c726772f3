import {
  ROLES,
  type AuditEntry,
  type CaseDetail,
  type CaseItem,
  type ExportCount,
  type NamedColleague,
  type OfficeServiceCard,
  type PageOf,
  type RightsList,
  type Role,
  type ServiceRetention,
} from '@khamrong/schemas';
import { file, validAnswers } from '../support/citizen';
import { photo } from '../support/exchange';
import { OfficeBrowser, signedInStaff } from '../support/office';
import { routesOf } from '../support/routes';
import { startSite } from '../support/site';
import { ABSENT, BODIES, CASE, DECIDERS, TABLE } from '../support/office-routes';
import type { App } from '../support/start-app';

let app: App;
const signedIn = new Map<Role, OfficeBrowser>();
let otherDepartment: OfficeBrowser;
let ordinary = '';
let restricted = '';

const filed = async (slug: string): Promise<string> => {
  const { body } = await file(app, { slug, answers: await validAnswers(app, slug) });
  return String(
    (await app.running.services.submissions.model.findOne({ receiptNo: body.receiptNo }).lean())?._id,
  );
};

beforeAll(async () => {
  app = await startSite();
  for (const role of ROLES) signedIn.set(role, await signedInStaff(app, `one-${role}`, role));
  otherDepartment = await signedInStaff(app, 'elsewhere', 'officer', ['กองที่ไม่มีคำร้อง']);
  ordinary = await filed('streetlight-report');
  restricted = await filed('corruption-complaint');
});
afterAll(() => app.stop());

const routes = () =>
  routesOf(app.running.express)
    .filter(({ path }) => path.startsWith('/api/v1/office'))
    .map(({ method, path }) => `${method} ${path}`);

async function statusOf(browser: OfficeBrowser, route: string, id: string): Promise<number> {
  const [method = 'GET', path = ''] = route.split(' ');
  const url = path.replace(':id', id).replace(':uploadId', ABSENT);
  const body = method === 'POST' || method === 'PUT' ? (BODIES[route] ?? {}) : undefined;
  return (await browser.send(method as 'GET', url, body)).status;
}

const browserOf = (role: Role): OfficeBrowser => signedIn.get(role) ?? new OfficeBrowser(app);
const seesRestricted = (role: Role): boolean => role === 'head' || role === 'integrity';

describe('every route of the office', () => {
  it('is written in the table, and the table holds no other', () => {
    expect(new Set(routes())).toEqual(new Set(Object.keys(TABLE)));
  });

  it('is closed to who is not signed in', async () => {
    for (const route of Object.keys(TABLE))
      expect({ route, status: await statusOf(new OfficeBrowser(app), route, ordinary) }).toEqual({
        route,
        status: 401,
      });
  });

  it.each(ROLES)(
    'is open to %s as written',
    async (role) => {
      for (const [route, allowed] of Object.entries(TABLE)) {
        const id = route.includes(CASE) ? ordinary : ABSENT;
        const status = await statusOf(browserOf(role), route, id);
        expect({ route, open: status !== 403 && status !== 401 }).toEqual({
          route,
          open: allowed.includes(role),
        });
      }
    },
    30_000,
  );

  it.each(ROLES)(
    'gives %s a restricted case as written',
    async (role) => {
      for (const [route, allowed] of ofCases()) {
        const hidden = await statusOf(browserOf(role), route, restricted);
        const shown = await statusOf(browserOf(role), route, ordinary);
        const same = seesRestricted(role) || !allowed.includes(role);
        expect({ route, status: hidden }).toEqual({ route, status: same ? shown : 404 });
      }
    },
    30_000,
  );

  it('gives nobody a case of another department', async () => {
    const officers = Object.entries(TABLE).filter(([, allowed]) => allowed.includes('officer'));
    for (const [route] of officers.filter(([each]) => each.includes(CASE)))
      expect({ route, status: await statusOf(otherDepartment, route, ordinary) }).toEqual({
        route,
        status: 404,
      });
  });
});

/** What changes a case, or says something of it: not for who may only look on. */
const isChange = (route: string): boolean => !/^GET|reveal$|mention$/.test(route);
const ofCases = () =>
  Object.entries(TABLE).filter(([each]) => each.includes(CASE) && !each.includes('files'));

describe('a service that names people', () => {
  const [SEALED, ORDINARY] = ['corruption-complaint', 'streetlight-report'];
  let worker: OfficeBrowser;
  let reader: OfficeBrowser;
  const names: NamedColleague[] = [
    { username: 'named-worker', may: 'work' },
    { username: 'named-reader', may: 'read' },
  ];

  async function name(by: Role, slug: string, people: NamedColleague[], revision?: number) {
    const id = (await app.running.services.forms.bySlug(slug)).id;
    const { body } = await browserOf(by).json<RightsList>('GET', '/api/v1/office/rights');
    const known = body.items.find((each) => each.id === id)?.revision ?? 0;
    const set = { people, revision: revision ?? known };
    return browserOf(by).json<RightsList>('PUT', `/api/v1/office/rights/${id}`, set);
  }

  /** Everything that tells of the cases of a service, as one person has it. */
  async function told(browser: OfficeBrowser, slug: string) {
    const { id } = await app.running.services.forms.bySlug(slug);
    const path = '/api/v1/office';
    const get = async <T>(url: string) => (await browser.json<T>('GET', `${path}/${url}`)).body;
    const cards = (await get<{ items: OfficeServiceCard[] }>('forms')).items;
    const kept = (await get<{ items?: ServiceRetention[] }>('retention')).items ?? [];
    return {
      listed: (await get<PageOf<CaseItem>>(`submissions?form=${slug}`)).items.length,
      printed: (await get<ExportCount>(`exports/count?form=${slug}`)).count,
      open: cards.find((card) => card.id === id)?.counts?.open ?? null,
      kept: kept.some((each) => each.id === id),
    };
  }
  const NOTHING = { listed: 0, printed: 0, open: null, kept: false };

  beforeAll(async () => {
    worker = await signedInStaff(app, 'named-worker', 'officer', ['กองที่ไม่มีคำร้อง']);
    reader = await signedInStaff(app, 'named-reader', 'officer');
  });

  it('has them named by who sees what is sealed, and by no administrator', async () => {
    expect((await name('admin', SEALED, names)).status).toBe(403);
    expect((await name('integrity', ORDINARY, names)).status).toBe(403);
    const unfit = { username: 'one-admin', may: 'read' } as const;
    expect((await name('head', SEALED, [...names, unfit])).body.code).toBe('rights.unfit');
    expect((await name('head', SEALED, names.slice(1))).body.code).toBe('rights.nobodyWorks');
    expect((await name('head', SEALED, names)).status).toBe(200);
    expect((await name('integrity', SEALED, [], 0)).body.code).toBe('rights.changed');
    expect((await name('admin', SEALED, [])).status).toBe(403);
  });

  it('tells of a sealed one those who are named, and nobody else', async () => {
    for (const role of ROLES)
      for (const [route, allowed] of ofCases()) {
        const status = await statusOf(browserOf(role), route, restricted);
        expect({ role, route, status }).toEqual({ role, route, status: allowed.includes(role) ? 404 : 403 });
      }
    for (const role of ROLES.filter((each) => each !== 'auditor'))
      expect({ role, ...(await told(browserOf(role), SEALED)) }).toEqual({ role, ...NOTHING });
    expect(await told(worker, SEALED)).toEqual({ listed: 1, printed: 1, open: 1, kept: true });
    expect(await told(reader, SEALED)).toEqual({ listed: 1, printed: 1, open: 1, kept: false });
  });

  it('lets them work a case, or look on, as was said', async () => {
    for (const [route, allowed] of ofCases().filter(([, roles]) => roles.includes('officer'))) {
      const shown = await statusOf(browserOf('officer'), route, ordinary);
      const [works, looks] = [
        await statusOf(worker, route, restricted),
        await statusOf(reader, route, restricted),
      ];
      expect({ route, allowed, works }).toEqual({ route, allowed, works: shown });
      expect({ route, looks }).toEqual({ route, looks: isChange(route) ? 403 : shown });
    }
  });

  it('hands the files of a case to them alone', async () => {
    const body = new FormData();
    body.set('name', 'หนังสือแจ้งผล');
    body.set('file', new Blob([new Uint8Array(await photo('#246'))]), 'result.jpg');
    const form = new Request('http://localhost', { method: 'POST', body });
    const type = form.headers.get('content-type') ?? '';
    const path = `${CASE.replace(':id', restricted)}/results`;
    const given = await worker.sendBytes(path, Buffer.from(await form.arrayBuffer()), type);
    const { results } = (await given.json()) as CaseDetail;
    const url = results[0]?.url ?? '';
    for (const role of ROLES.filter((each) => each !== 'auditor'))
      expect({ role, status: (await browserOf(role).send('GET', url)).status }).toEqual({
        role,
        status: 404,
      });
    for (const browser of [worker, reader]) expect((await browser.send('GET', url)).status).toBe(200);
  });

  it('leaves its cases out of the record of who may not know of them', async () => {
    const path = '/api/v1/office/audit?action=case.open';
    const lines = async (query: string) =>
      (await browserOf('auditor').json<PageOf<AuditEntry>>('GET', `${path}${query}`)).body.items;
    const all = await lines('&who=named-worker');
    expect(all.length).toBeGreaterThan(0);
    for (const each of all) expect(each).toMatchObject({ case: null, receiptNo: null, concealed: true });
    expect(await lines(`&case=${restricted}`)).toEqual([]);
    const named = await browserOf('admin').json<PageOf<AuditEntry>>(
      'GET',
      '/api/v1/office/audit?action=service.people',
    );
    expect(named.body.items[0]).toMatchObject({
      who: 'one-head',
      what: `${SEALED} +named-worker=work +named-reader=read`,
    });
  });

  it('is, where it is not sealed, of these, the head, and who decides while a case waits for that', async () => {
    expect((await name('admin', ORDINARY, names)).status).toBe(200);
    const seeing = async (): Promise<Role[]> => {
      const found = ROLES.map(async (role) =>
        (await statusOf(browserOf(role), `GET ${CASE}`, ordinary)) === 200 ? [role] : [],
      );
      return (await Promise.all(found)).flat();
    };
    expect(await seeing()).toEqual(['head']);
    expect(await told(browserOf('admin'), ORDINARY)).toEqual(NOTHING);
    expect(await told(worker, ORDINARY)).toMatchObject({ listed: 1, kept: true });
    const { model } = app.running.services.submissions;
    await model.updateOne({ _id: ordinary }, { $set: { waitsFor: 'secretary' } });
    expect(await seeing()).toEqual(DECIDERS);
    expect(await statusOf(browserOf('secretary'), `POST ${CASE}/notes`, ordinary)).toBe(403);
    expect(await statusOf(browserOf('secretary'), `POST ${CASE}/decision`, ordinary)).toBe(409);
  });

  it('shuts out with the next request who is named no more', async () => {
    expect((await name('head', SEALED, names.slice(0, 1))).status).toBe(200);
    expect(await statusOf(reader, `GET ${CASE}`, restricted)).toBe(404);
    expect((await name('head', SEALED, [])).status).toBe(200);
    expect(await statusOf(worker, `GET ${CASE}`, restricted)).toBe(404);
    expect(await statusOf(browserOf('integrity'), `GET ${CASE}`, restricted)).toBe(200);
  });
});
