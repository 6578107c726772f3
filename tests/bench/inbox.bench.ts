// The list of cases over 100,000 of them: every view, filter and search staff use, each a page of twenty.
import { INBOX_VIEWS, type CaseQuery, type Role } from '@khamrong/schemas';
import { Types } from 'mongoose';
import { selectCases } from '../../server/src/features/cases/case-selection';
import { NOBODY_NAMED, type ServiceRights } from '../../server/src/features/rights/service-rights';
import { actorOf, type Actor } from '../../server/src/features/staff/actor';
import type { StaffDocument } from '../../server/src/features/staff/staff.service';
import { filledOffice } from './filled-office';
import { median, percentile, printFigures, type Figure } from './print';

const CASES = 100_000;
const ROUNDS = 40;
const GOAL = '< 50';

const { running, stop } = await filledOffice(CASES);
const { services, ground } = running;
const { cases, forms, offices, submissions } = services;
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

/** How the store finds it: by an index, or by reading everything. */
async function stageOf(actor: Actor, query: CaseQuery): Promise<string> {
  const form = query.form ? new Types.ObjectId((await forms.bySlug(query.form)).id) : undefined;
  const office = new Types.ObjectId(offices.current().id);
  const { keys, clock } = ground;
  const { filter, sort, search } = selectCases(query, { office, actor, keys, form, now: clock() });
  const asked = submissions.model.find(filter).sort(sort).limit(21);
  return JSON.stringify(await (search ? asked.hint(search.hint) : asked).explain());
}

async function listed(name: string, query: CaseQuery, actor = boss): Promise<Figure[]> {
  const plan = await stageOf(actor, query);
  if (plan.includes('COLLSCAN')) throw new Error(`${name} reads everything: ${plan}`);
  const { items } = await cases.list(actor, query, 'th');
  if (items.length === 0) throw new Error(`${name} finds nothing`);
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
const counting = await timed(() => cases.inbox(boss));
figures.push({ name: 'counts of all views, p95', value: percentile(counting, 95), unit: 'ms', goal: GOAL });
printFigures(`Inbox over ${CASES.toLocaleString()} cases`, figures);
await stop();
process.exit(0);
