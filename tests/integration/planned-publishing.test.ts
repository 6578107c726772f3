import type { AuditEntry, OfficeVersion } from '@khamrong/schemas';
import { setTimeout as wait } from 'node:timers/promises';
import { runPlans } from '../../server/src/features/building/run-plans';
import { FormBuilder, service, titled, unfinished } from '../support/builder';
import { file, readForm, validAnswers } from '../support/citizen';
import { signedInAdmin, type OfficeBrowser } from '../support/office';
import { startShared, type SharedStore } from '../support/shared-store';
import { startApp, type App } from '../support/start-app';

const START = Date.parse('2026-11-23T09:00:00+07:00');
const MINUTE_MS = 60_000;
/** How often a process looks for plans, and some more. */
const TICK_MS = 7000;

/** What the office's clock shows. */
let now = START;
let store: SharedStore;
let app: App;
let other: App;
let admin: OfficeBrowser;
beforeAll(async () => {
  // Neither looks for plans by itself: the test says when.
  store = await startShared(['all', 'web'], { clock: () => new Date(now) });
  [app, other] = store.apps as [App, App];
  await app.running.services.plans?.stop();
});
afterAll(() => store.stop());
beforeEach(async () => {
  now = START;
  admin = await signedInAdmin(app);
});

const in5Minutes = '2026-11-23T09:05:00+07:00';
const run = ({ running: { services } }: App) => runPlans(services.workshop, services.audit);
const versionsOf = async (form: FormBuilder): Promise<number> =>
  (await form.send<{ items: OfficeVersion[] }>('GET', '/versions')).body.items.length;

async function recorded(slug: string): Promise<string[]> {
  const { body } = await admin.json<{ items: AuditEntry[] }>('GET', '/api/v1/office/audit?limit=100');
  return body.items.filter(({ what }) => what === slug).map(({ action }) => action);
}

describe('a planned publish', () => {
  it('is done when its time has come, and not before', async () => {
    const form = await FormBuilder.live(admin, service('planned'));
    await form.change(titled('ตั้งเวลาไว้'));
    expect(await form.publish(in5Minutes)).toMatchObject({
      status: 200,
      body: { publishAt: in5Minutes, changed: true, live: { number: 1 } },
    });
    now += 5 * MINUTE_MS - 1;
    await run(app);
    expect(await readForm(app, 'planned')).toMatchObject({ version: 1 });
    now += 1;
    await run(app);
    expect(await readForm(app, 'planned')).toMatchObject({ version: 2, title: 'ตั้งเวลาไว้' });
    expect(await form.draft()).toMatchObject({ publishAt: null, publishFailed: null, changed: false });
    expect(await recorded('planned')).toEqual([
      'service.publish',
      'service.planPublish',
      'service.publish',
      'service.create',
    ]);
  });

  it('is done once, however many processes look for it', async () => {
    const form = await FormBuilder.live(admin, service('raced-plan'));
    await form.change(titled('ครั้งเดียว'));
    await form.publish(in5Minutes);
    now += 5 * MINUTE_MS;
    await Promise.all([app, other, app, other, other, app].map(run));
    expect(await versionsOf(form)).toBe(2);
    expect((await recorded('raced-plan')).filter((action) => action === 'service.publish')).toHaveLength(2);
  });

  it('publishes the draft as it is by then', async () => {
    const form = await FormBuilder.live(admin, service('changed-plan'));
    await form.publish(in5Minutes);
    await form.change(titled('แก้อีกครั้ง'));
    now += 5 * MINUTE_MS;
    await run(app);
    expect(await readForm(app, 'changed-plan')).toMatchObject({ version: 2, title: 'แก้อีกครั้ง' });
  });

  it('of a form that has faults by then is not done, and the draft says so until the next publish', async () => {
    const form = await FormBuilder.live(admin, service('failed-plan'));
    await form.publish(in5Minutes);
    await form.change(unfinished);
    now += 5 * MINUTE_MS;
    await run(app);
    expect(await readForm(app, 'failed-plan')).toMatchObject({ version: 1 });
    const failed = await form.draft();
    expect(failed).toMatchObject({ publishAt: null, publishFailed: { at: in5Minutes } });
    expect(failed.publishFailed?.faults.map(({ path }) => path)).toContain('/title/th');
    expect((await recorded('failed-plan'))[0]).toBe('service.publishFailed');
    await form.change(titled('แก้แล้ว'));
    await form.publish();
    expect(await form.draft()).toMatchObject({ publishFailed: null, live: { number: 2 } });
  });

  it('is taken back by whoever wants, also after the draft was saved', async () => {
    const form = await FormBuilder.live(admin, service('taken-back'));
    await form.publish(in5Minutes);
    const late = form.as(admin);
    await form.change(titled('ไม่เผยแพร่'));
    expect(await late.publish(null)).toMatchObject({ status: 200, body: { publishAt: null } });
    now += 5 * MINUTE_MS;
    await run(app);
    expect(await readForm(app, 'taken-back')).toMatchObject({ version: 1 });
  });

  it('that a killed process had taken up is done by another one', async () => {
    const form = await FormBuilder.live(admin, service('broken-off'));
    await form.change(titled('ทำต่อ'));
    await form.publish(in5Minutes);
    now += 5 * MINUTE_MS;
    const claim = { 'plan.claimedUntil': new Date(now + MINUTE_MS) };
    await app.running.ground.connection
      .collection('forms')
      .updateOne({ slug: 'broken-off' }, { $set: claim });
    await run(other);
    expect(await readForm(app, 'broken-off')).toMatchObject({ version: 1 });
    now += MINUTE_MS;
    await run(other);
    expect((await form.draft()).live?.number).toBe(2);
  });

  it('is refused for a time that is over, for a stale draft, and while there are faults', async () => {
    const form = await FormBuilder.live(admin, service('no-plan'));
    expect((await form.publish('2026-11-23T09:00:00+07:00')).status).toBe(400);
    const late = form.as(admin);
    await form.change(unfinished);
    expect((await late.publish(in5Minutes)).body.code).toBe('form.changedElsewhere');
    expect((await form.publish(in5Minutes)).body.code).toBe('form.invalid');
    expect((await form.draft()).publishAt).toBeNull();
  });
});

describe('what one process does', () => {
  it('the others show within two seconds, drafts at once', async () => {
    const form = await FormBuilder.live(admin, service('two-processes'));
    const elsewhere = form.as(await signedInAdmin(other));
    await form.change(titled('จากที่หนึ่ง'));
    expect((await elsewhere.draft()).definition.title.th).toBe('จากที่หนึ่ง');
    expect((await elsewhere.publish()).body.code).toBe('form.changedElsewhere');
    await readForm(other, 'two-processes').catch(() => undefined);
    await form.publish();
    await form.send('POST', '/close');
    await wait(2100);
    expect(await readForm(other, 'two-processes')).toMatchObject({
      version: 2,
      title: 'จากที่หนึ่ง',
      open: false,
    });
  });

  it('counts for the cap of them all', async () => {
    const form = await FormBuilder.live(admin, service('capped-for-all'));
    const availability = { ...(await form.draft()).availability, cap: 7 };
    await form.send('PUT', '/availability', availability);
    await wait(2100);
    const { versionId } = await readForm(other, 'capped-for-all');
    const answers = await validAnswers(app, 'capped-for-all');
    const filings = Array.from({ length: 30 }, (_, at) =>
      file(at % 2 === 0 ? app : other, { slug: 'capped-for-all', answers, versionId }),
    );
    const statuses = (await Promise.all(filings)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 201)).toHaveLength(7);
    expect(statuses.filter((status) => status === 409)).toHaveLength(23);
  });

  it('is one save, of two at the same time', async () => {
    const form = await FormBuilder.start(admin, service('two-saves'));
    const elsewhere = form.as(await signedInAdmin(other));
    const saves = await Promise.all([
      form.save(service('two-saves', { title: { th: 'หนึ่ง' } })),
      elsewhere.save(service('two-saves', { title: { th: 'สอง' } })),
    ]);
    expect(saves.map(({ status }) => status).sort()).toEqual([200, 409]);
  });
});

it('a plan outlives its process and is carried out by the next one that starts', async () => {
  const form = await FormBuilder.live(admin, service('restarted'));
  await form.change(titled('หลังเริ่มใหม่'));
  await form.publish(in5Minutes);
  now += 5 * MINUTE_MS;
  const env = { MONGODB_URI: app.running.ground.config.mongodbUri ?? '', ROLE: 'worker' };
  const next = await startApp(
    { ...env, KEY_FILE: app.running.ground.config.keyFile },
    { clock: () => new Date(now) },
  );
  for (const end = Date.now() + TICK_MS; Date.now() < end; await wait(100))
    if ((await form.draft()).live?.number === 2) break;
  await next.stop();
  expect(await form.draft()).toMatchObject({ live: { number: 2 }, publishAt: null });
});
