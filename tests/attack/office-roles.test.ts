import { ROLES, type Role } from '@khamrong/schemas';
import { file, validAnswers } from '../support/citizen';
import { OfficeBrowser, signedInStaff } from '../support/office';
import { routesOf } from '../support/routes';
import { startSite } from '../support/site';
import type { App } from '../support/start-app';

const ABSENT = '0123456789abcdef01234567';
const EVERYBODY: readonly Role[] = ROLES;
/** Who works cases, and reads of citizens what is masked to others. */
const WORKERS: readonly Role[] = ROLES.filter((role) => role !== 'auditor');
const DECIDERS: readonly Role[] = ['director', 'secretary', 'head'];
const ADMIN: readonly Role[] = ['admin'];
const INSPECTORS: readonly Role[] = ['admin', 'auditor'];
const BUILDERS: readonly Role[] = ['admin', 'clerk'];
const CASE = '/api/v1/office/submissions/:id';
const FORM = '/api/v1/office/forms/:id';

/** Who may use which route of the office; a route that is not written here fails. */
const TABLE: Record<string, readonly Role[]> = {
  'GET /api/v1/office/submissions': EVERYBODY,
  'GET /api/v1/office/inbox': EVERYBODY,
  'PUT /api/v1/office/inbox/views': EVERYBODY,
  'GET /api/v1/office/inbox/columns': EVERYBODY,
  'PUT /api/v1/office/inbox/columns': BUILDERS,
  [`GET ${CASE}`]: EVERYBODY,
  [`GET ${CASE}/files/:uploadId`]: WORKERS,
  [`GET ${CASE}/files/:uploadId/small`]: WORKERS,
  [`GET ${CASE}/petition.pdf`]: WORKERS,
  [`GET ${CASE}/slip.pdf`]: WORKERS,
  [`POST ${CASE}/status`]: WORKERS,
  [`POST ${CASE}/assignee`]: WORKERS,
  [`POST ${CASE}/forward`]: WORKERS,
  [`PUT ${CASE}/saraban-no`]: WORKERS,
  [`POST ${CASE}/notes`]: WORKERS,
  [`DELETE ${CASE}/mention`]: WORKERS,
  [`POST ${CASE}/results`]: WORKERS,
  [`DELETE ${CASE}/results/:uploadId`]: WORKERS,
  [`GET ${CASE}/results/:uploadId`]: WORKERS,
  [`POST ${CASE}/received`]: WORKERS,
  [`DELETE ${CASE}/received/:uploadId`]: WORKERS,
  [`POST ${CASE}/merge`]: WORKERS,
  [`POST ${CASE}/proposal`]: WORKERS,
  [`POST ${CASE}/decision`]: DECIDERS,
  [`POST ${CASE}/return`]: DECIDERS,
  [`POST ${CASE}/skip`]: WORKERS,
  [`DELETE ${CASE}/merge`]: WORKERS,
  [`GET ${CASE}/related`]: EVERYBODY,
  [`POST ${CASE}/reveal`]: WORKERS,
  [`GET ${CASE}/notices`]: EVERYBODY,
  'GET /api/v1/office/exports': WORKERS,
  'GET /api/v1/office/exports/count': WORKERS,
  'POST /api/v1/office/exports': WORKERS,
  'DELETE /api/v1/office/exports/:id': WORKERS,
  'GET /api/v1/office/exports/:id/file': WORKERS,
  'GET /api/v1/office/forms': EVERYBODY,
  'GET /api/v1/office/profile': EVERYBODY,
  'GET /api/v1/office/starters': EVERYBODY,
  'GET /api/v1/office/starters/:slug': EVERYBODY,
  'POST /api/v1/office/forms': BUILDERS,
  [`GET ${FORM}/draft`]: EVERYBODY,
  [`PUT ${FORM}/draft`]: BUILDERS,
  [`DELETE ${FORM}`]: BUILDERS,
  [`POST ${FORM}/duplicate`]: BUILDERS,
  [`POST ${FORM}/check`]: BUILDERS,
  [`POST ${FORM}/publish`]: BUILDERS,
  [`GET ${FORM}/versions`]: EVERYBODY,
  [`GET ${FORM}/versions/:version`]: EVERYBODY,
  [`POST ${FORM}/versions/:version/restore`]: BUILDERS,
  [`PUT ${FORM}/availability`]: BUILDERS,
  [`PUT ${FORM}/points`]: BUILDERS,
  [`PUT ${FORM}/embed`]: BUILDERS,
  [`PUT ${FORM}/protection`]: BUILDERS,
  [`GET ${FORM}/labels.pdf`]: EVERYBODY,
  'GET /api/v1/office/emblem': EVERYBODY,
  'PUT /api/v1/office/emblem': BUILDERS,
  'DELETE /api/v1/office/emblem': BUILDERS,
  'GET /api/v1/office/calendar': EVERYBODY,
  'POST /api/v1/office/calendar/holidays': BUILDERS,
  'DELETE /api/v1/office/calendar/holidays/:date': BUILDERS,
  'PUT /api/v1/office/calendar/hours': BUILDERS,
  [`POST ${FORM}/presence`]: BUILDERS,
  [`DELETE ${FORM}/presence/:tab`]: BUILDERS,
  [`POST ${FORM}/open`]: BUILDERS,
  [`POST ${FORM}/close`]: BUILDERS,
  'POST /api/v1/office/petition-preview': BUILDERS,
  'GET /api/v1/office/audit': INSPECTORS,
  'GET /api/v1/office/audit.csv': INSPECTORS,
  'GET /api/v1/office/audit/verification': INSPECTORS,
  'GET /api/v1/office/notices': ADMIN,
  'POST /api/v1/office/notices/:id/again': ADMIN,
  'POST /api/v1/office/notices/:id/discard': ADMIN,
  'GET /api/v1/office/notice-settings': ADMIN,
  'PUT /api/v1/office/notice-settings/mail': ADMIN,
  'DELETE /api/v1/office/notice-settings/mail': ADMIN,
  'POST /api/v1/office/notice-settings/mail/test': ADMIN,
  'PUT /api/v1/office/notice-settings/line': ADMIN,
  'DELETE /api/v1/office/notice-settings/line': ADMIN,
  'POST /api/v1/office/notice-settings/line/test': ADMIN,
  'PUT /api/v1/office/notice-settings/events': ADMIN,
  'PUT /api/v1/office/notice-settings/texts': ADMIN,
  'PUT /api/v1/office/notice-settings/reminders': ADMIN,
  'GET /api/v1/office/webhooks': ADMIN,
  'POST /api/v1/office/webhooks': ADMIN,
  'POST /api/v1/office/webhooks/:id/enable': ADMIN,
  'POST /api/v1/office/webhooks/:id/disable': ADMIN,
  'DELETE /api/v1/office/webhooks/:id': ADMIN,
  'GET /api/v1/office/staff': ADMIN,
  'POST /api/v1/office/staff': ADMIN,
  'POST /api/v1/office/staff/:id/disable': ADMIN,
  'POST /api/v1/office/staff/:id/enable': ADMIN,
  'POST /api/v1/office/staff/:id/reset-password': ADMIN,
  'PUT /api/v1/office/staff/:id/email': ADMIN,
  'PUT /api/v1/office/staff/:id/position': ADMIN,
  'POST /api/v1/office/staff/:id/reset-second-factor': ADMIN,
  'GET /api/v1/office/retention': ADMIN,
  'PUT /api/v1/office/retention/:id': ADMIN,
  'GET /api/v1/office/retention/:id/due': ADMIN,
  'POST /api/v1/office/retention/:id/purge': ADMIN,
  'GET /api/v1/office/second-factor': ADMIN,
  'PUT /api/v1/office/second-factor': ADMIN,
};

/** Harmless bodies: they are refused for what they are, once they are let in. */
const BODIES: Record<string, unknown> = {
  [`POST ${CASE}/status`]: { to: 'submitted' },
  [`POST ${CASE}/assignee`]: { to: 'nobody-of-this-name' },
  [`POST ${CASE}/forward`]: { department: 'no such department' },
  [`POST ${CASE}/notes`]: { text: 'x', to: 'office', revision: 999_999 },
  [`POST ${CASE}/merge`]: { into: 'no such number' },
  [`POST ${CASE}/proposal`]: { revision: 999_999 },
  [`POST ${CASE}/decision`]: { decision: 'approve', revision: 999_999 },
  [`POST ${CASE}/return`]: { reason: 'x', revision: 999_999 },
  [`POST ${CASE}/skip`]: { reason: 'x', revision: 999_999 },
  [`PUT ${CASE}/saraban-no`]: { sarabanNo: '1/2569', revision: 999_999 },
  [`POST ${CASE}/reveal`]: { field: 'prefix' },
};

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
}, 60_000);
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
      for (const [route, allowed] of Object.entries(TABLE).filter(([each]) => each.includes(CASE))) {
        if (route.includes('files')) continue;
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
