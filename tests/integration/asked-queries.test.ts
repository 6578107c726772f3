import type { ExportItem, PageOf } from '@khamrong/schemas';
import { AskedQueries } from '../support/asked-queries';
import { CASES, startExchange, type Exchange } from '../support/exchange';
import { until } from '../support/notices';
import { ADMIN, type App } from '../support/start-app';
import { OfficeBrowser } from '../support/office';

const OFFICE = '/api/v1/office';
const LIGHT = 'streetlight-report';
const PLACE = { lat: 16.44, lng: 102.83 };
/** Kept once a person or once an office: there are never many. */
const SMALL = /^\{"find":"(forms|savedViews)"/;

let app: App;
let officer: OfficeBrowser;
let at: Exchange;
let admin: OfficeBrowser;
let asked: AskedQueries;
beforeAll(async () => {
  ({ app, officer, at } = await startExchange());
  admin = new OfficeBrowser(app);
  asked = new AskedQueries();
});
afterAll(() => app.stop());

const seen = async (browser: OfficeBrowser, path: string): Promise<unknown> => {
  const { status, body } = await browser.json('GET', path);
  if (status !== 200) throw new Error(`${path}: ${status} ${JSON.stringify(body)}`);
  return body;
};

async function workACase(): Promise<void> {
  const [first, second] = [await at.filed(LIGHT, { geo: PLACE }), await at.filed(LIGHT, { geo: PLACE })];
  const [{ id }, same] = [await at.opened(first), await at.opened(second)];
  for (const path of ['related', 'notices']) await seen(officer, `${CASES}/${id}/${path}`);
  await officer.json('POST', `${CASES}/${same.id}/merge`, { into: first.receiptNo, revision: same.revision });
  await at.change(first, { to: 'received' });
  await officer.json('POST', `${CASES}/${id}/notes`, { text: '@head1 ช่วยดู', to: 'office' });
  await at.change(first, { to: 'completed', publicNote: 'ซ่อมแล้ว' });
  await at.call('', first);
}

async function lookAround(): Promise<void> {
  const views = ['waiting', 'unread', 'mine', 'mentioned', 'unassigned', 'overdue', 'open'];
  for (const query of [
    ...views.map((view) => `view=${view}`),
    'view=open&sort=due',
    'q=081',
    'q=00001/2569',
    'q=1101700230708',
  ])
    await seen(officer, `${CASES}?${query}`);
  for (const path of ['/inbox', '/forms', '/retention', '/exports']) await seen(officer, OFFICE + path);
  for (const path of [
    '/staff',
    '/notices',
    '/audit',
    '/audit?receiptNo=00001/2569',
    '/audit?who=head1',
    '/audit?action=case.open',
  ])
    await seen(admin, OFFICE + path);
  await fetch(`${app.url}/list`);
  await fetch(`${app.url}/api/v1/forms/${LIGHT}/open-reports?lat=${PLACE.lat}&lng=${PLACE.lng}`);
}

async function writeFiles(): Promise<void> {
  for (const content of ['cases', 'register']) {
    const filter = content === 'register' ? { from: '2026-01-01', to: '2030-12-31' } : { q: 'สมชาย' };
    const { body } = await officer.json<ExportItem>('POST', `${OFFICE}/exports`, {
      content,
      format: 'csv',
      filter,
    });
    await until(async () => {
      const { items } = (await seen(officer, `${OFFICE}/exports`)) as PageOf<ExportItem>;
      return items.some(({ id, state }) => id === body.id && state === 'done');
    }, `${content} as a file`);
  }
}

it('reads no collection whole for what citizens, staff and jobs ask on a usual day', async () => {
  await admin.signIn(ADMIN.username, ADMIN.password);
  await workACase();
  await lookAround();
  await writeFiles();
  expect(asked.count).toBeGreaterThan(40);
  expect(
    (await asked.readingEverything(app.running.ground.connection)).filter((query) => !SMALL.test(query)),
  ).toEqual([]);
});
