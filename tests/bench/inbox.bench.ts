// The list of cases over 100,000 of them: every view, filter and search staff use, each a page of twenty.
import { INBOX_VIEWS, type CaseQuery, type Role } from '@khamrong/schemas';
import { NOBODY_NAMED, type ServiceRights } from '../../server/src/features/rights/service-rights';
import { actorOf, type Actor } from '../../server/src/features/staff/actor';
import type { StaffDocument } from '../../server/src/features/staff/staff.service';
import { AskedQueries } from '../support/asked-queries';
import { filledOffice } from './filled-office';
import { inboxLoad } from './inbox-load';
import { median, percentile, printFigures, type Figure } from './print';

const CASES = 100_000;
const ROUNDS = 40;
const GOAL = '< 50';

const { running, stop } = await filledOffice(CASES);
const { services, ground } = running;
const { cases, forms } = services;
const [admin] = await services.staff.list();
if (!admin) throw new Error('there is no administrator');
const boss = actorOf(admin, NOBODY_NAMED);
const [theirs] = (await cases.list(boss, { view: 'open', assignee: 'officer3', limit: 1 }, 'th')).items;
const departments = [theirs?.department ?? ''];
const clerk: Actor = {
  ...actorOf({ ...admin, role: 'officer', departments }, NOBODY_NAMED),
  username: 'officer3',
};

/** Two services of the office name people: the head sees their ordinary cases all the same, one officer is named, another is not. */
async function named(account: StaffDocument): Promise<{ head: Actor; worker: Actor; other: Actor }> {
  const slugs = ['streetlight-report', 'corruption-complaint'];
  const ids = await Promise.all(slugs.map(async (slug) => (await forms.bySlug(slug)).id));
  const people = new Map([['officer3', 'work']] as const);
  const rights: ServiceRights = new Map(ids.map((id, at) => [id, { people, forSealed: at === 1 }]));
  const as = (role: Role, username: string): Actor =>
    actorOf({ ...account, username, role, departments: role === 'officer' ? departments : [] }, rights);
  return { head: as('head', 'head1'), worker: as('officer', 'officer3'), other: as('officer', 'officer4') };
}

/** What is held in memory after a clearing out, in megabytes. */
function held(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

/** Texts are taken in at the start, which has begun already for the empty office; later only what is new. */
const before = held();
const begun = performance.now();
await services.texts.refresh();
const taken = performance.now() - begun;
const texts = held() - before;

async function timed(work: () => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  await work();
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times;
}

async function listed(name: string, query: CaseQuery, actor = boss): Promise<Figure[]> {
  const asked = new AskedQueries();
  const { items } = await cases.list(actor, query, 'th');
  const [reading] = await asked.readingEverything(ground.connection);
  if (reading) throw new Error(`${name} reads everything: ${reading.slice(0, 300)}`);
  if (items.length === 0 && !name.includes('never')) throw new Error(`${name} finds nothing`);
  const times = await timed(() => cases.list(actor, query, 'th'));
  return [
    { name: `${name}, p50`, value: median(times), unit: 'ms' },
    { name: `${name}, p95`, value: percentile(times, 95), unit: 'ms', goal: GOAL },
  ];
}

const deep = await cases.list(boss, { limit: 100 }, 'th');
const figures: Figure[] = [];
for (const view of INBOX_VIEWS.filter((each) => !['waiting', 'mine', 'mentioned'].includes(each)))
  figures.push(...(await listed(`view ${view}`, { view })));
const mayor = actorOf({ ...admin, role: 'head' }, NOBODY_NAMED);
figures.push(...(await listed('view waiting, of the mayor', { view: 'waiting' }, mayor)));
figures.push(...(await listed('view mine, of one department', { view: 'mine' }, clerk)));
figures.push(...(await listed('view open, of one department', { view: 'open' }, clerk)));
for (const [name, query] of Object.entries<CaseQuery>({
  'all, newest first': {},
  'all, page after 100': { cursor: deep.nextCursor ?? '' },
  'open, by when they are due': { view: 'open', sort: 'due' },
  'one service and status': { form: 'streetlight-report', status: 'completed' },
  'one month': { from: '2024-01-01', to: '2024-01-31' },
  'one officer, all there ever was': { assignee: 'officer5' },
  'search, a name of one in thirty': { q: 'สมชาย ใจ' },
  'search, a first name of one in twelve': { q: 'มานี' },
  'search, a receipt number': { q: '099123' },
  'search, a telephone number of one in twelve': { q: '0812345' },
  'search, a telephone number of one': { q: '0815005' },
  'text of one in four': { q: 'หลอดไฟ' },
  'text of one in four, page after 100': { q: 'หลอดไฟ', cursor: deep.nextCursor ?? '' },
  'text of one in four, of what is open': { q: 'หลอดไฟ', view: 'open' },
  'text of one in four, of what is open, by when they are due': { q: 'หลอดไฟ', view: 'open', sort: 'due' },
  'text of two characters': { q: 'ไฟ' },
  'text of one in a thousand': { q: 'ซอยประชา77' },
  'text of one in a thousand, of what one officer had': { q: 'ซอยประชา77', assignee: 'officer5' },
  'text of one': { q: 'ลำดับที่ 51077 ' },
  'text of two words, together one in forty': { q: 'น้ำท่วม ประชา1' },
  'text of four words that are never together': { q: 'น้ำท่วม หลอดไฟ กิ่งไม้ ประชา5' },
}))
  figures.push(...(await listed(name, query)));
const among = await named(admin);
const OPEN_AND_ALL: CaseQuery[] = [{ view: 'open' }, {}];
for (const [who, queries] of [
  ['head', [...OPEN_AND_ALL, { q: 'มานี' }]],
  ['worker', [...OPEN_AND_ALL, { q: 'มานี' }, { form: 'streetlight-report' }]],
  ['other', OPEN_AND_ALL],
] as const)
  for (const query of queries)
    figures.push(...(await listed(`names, as ${who}, ${JSON.stringify(query)}`, query, among[who])));
figures.push(...(await inboxLoad(`http://127.0.0.1:${running.port}`, 'bench-password-1')));
const counting = await timed(() => cases.inbox(boss));
figures.push({ name: 'counts of all views, p95', value: percentile(counting, 95), unit: 'ms', goal: GOAL });
const countingTheirs = await timed(() => cases.inbox(clerk));
const theirCounts = percentile(countingTheirs, 95);
figures.push({ name: 'counts of all views, of one department, p95', value: theirCounts, unit: 'ms' });
figures.push({ name: 'memory of the texts of all cases', value: texts, unit: 'MB' });
figures.push({ name: 'texts of all cases, taken in once', value: taken, unit: 'ms' });
printFigures(`Inbox over ${CASES.toLocaleString()} cases`, figures);
await stop();
process.exit(0);
