import { setTimeout as wait } from 'node:timers/promises';
import {
  JobRefused,
  startWorkers,
  type JobHandler,
  type Workers,
} from '../../server/src/features/jobs/job-runner';
import { LEASE_MS, openJobs, type JobsService } from '../../server/src/features/jobs/jobs.service';
import { startApp, type App } from '../support/start-app';

let app: App;
let jobs: JobsService;
let workers: Workers | undefined;
/** How far the clock is ahead, in milliseconds. */
let ahead = 0;

beforeAll(async () => {
  // Answers only: nothing but this file's workers does jobs.
  app = await startApp();
  await app.running.services.workers?.stop();
  const clock = (): Date => new Date(Date.now() + ahead);
  jobs = await openJobs({ ...app.running.ground, clock }, app.running.services.offices.current().id);
});
afterAll(() => app.stop());
beforeEach(async () => {
  ahead = 0;
  await jobs.model.deleteMany({});
});
afterEach(() => workers?.stop());

const begin = (work: JobHandler['work']): Workers =>
  (workers = startWorkers(jobs, { export: { work } }, app.running.ground.log));
const add = (key?: string): Promise<string> =>
  jobs.add({ kind: 'export', key, task: { form: 'x' }, by: 'somying' });

/** The job once it is as it should be. */
async function once(id: string, state: string) {
  for (let tries = 0; tries < 400; tries += 1) {
    const job = await jobs.get(id);
    if (job.state === state) return job;
    await wait(25);
  }
  throw new Error(`never ${state}: ${(await jobs.get(id)).state}`);
}

it('is done, with what came of it', async () => {
  begin(async ({ task }, { progress }) => {
    progress(2, 2);
    return { rows: 7, task };
  });
  const job = await once(await add(), 'done');
  expect(job).toMatchObject({
    result: { rows: 7, task: { form: 'x' } },
    attempts: 1,
    done: 2,
    total: 2,
    by: 'somying',
  });
  expect(job.expiresAt?.getTime()).toBeGreaterThan(Date.now());
});

it('is one job however often it is asked for under a key', async () => {
  const ids = await Promise.all([1, 2, 3, 4].map(() => add('case-1 received mail')));
  expect(new Set(ids).size).toBe(1);
  let runs = 0;
  begin(async () => void (runs += 1));
  await once(ids[0] ?? '', 'done');
  await add('case-1 received mail');
  expect(runs).toBe(1);
  expect(await jobs.model.countDocuments()).toBe(1);
});

it('is tried again after a pause, until it is given up for somebody to look at, who begins it anew', async () => {
  let works = false;
  const tries: number[] = [];
  begin(({ attempts }) => {
    tries.push(attempts);
    return works ? Promise.resolve('sent') : Promise.reject(new Error('connect ECONNREFUSED'));
  });
  const id = await add();
  for (let attempt = 1; attempt <= 10; attempt += 1) {
    while (tries.length < attempt) await wait(10);
    await once(id, attempt < 10 ? 'waiting' : 'dead');
    ahead += 2 * 3600_000;
    // Its time has come: a worker that looks now finds it.
    for (const look of jobs.whenAdded) look();
  }
  expect(tries).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect((await jobs.get(id)).fault).toBe('connect ECONNREFUSED');
  works = true;
  await jobs.again(id);
  expect((await once(id, 'done')).result).toBe('sent');
});

it('is given up at once where no attempt would change anything', async () => {
  begin(() => Promise.reject(new JobRefused('no such service')));
  expect(await once(await add(), 'dead')).toMatchObject({ attempts: 1, fault: 'no such service' });
});

it('comes back from a process that died with it, within its lease, and that one writes nothing any more', async () => {
  const id = await add();
  const lost = await jobs.take('export');
  if (!lost) throw new Error('nothing to take');
  expect(await jobs.take('export')).toBeNull();
  ahead = LEASE_MS + 1;
  begin(() => Promise.resolve('done again'));
  expect(await once(id, 'done')).toMatchObject({ attempts: 2, result: 'done again' });
  await jobs.finish(lost, 'too late');
  expect(await jobs.renew(lost, 1, 1)).toBe(false);
  expect((await jobs.get(id)).result).toBe('done again');
});

it('that ends every process is given up', async () => {
  const id = await add();
  for (let death = 1; death <= 10; death += 1) {
    await jobs.take('export');
    ahead += LEASE_MS + 1;
  }
  begin(() => Promise.reject(new Error('never asked')));
  expect((await once(id, 'dead')).fault).toContain('every process');
});

it('ends when a person cancels it, and when the process stops, and then is done elsewhere', async () => {
  const begun = new Set<string>();
  const patient: JobHandler['work'] = async ({ _id }, { signal }) => {
    begun.add(String(_id));
    await wait(60_000, undefined, { signal });
  };
  begin(patient);
  const cancelled = await add();
  while (!begun.has(cancelled)) await wait(10);
  await jobs.cancel(cancelled);
  const next = await add();
  // The worker notices at its next sign of life.
  while (!begun.has(next)) await wait(50);
  expect((await jobs.get(cancelled)).state).toBe('cancelled');
  await workers?.stop();
  expect(await jobs.get(next)).toMatchObject({ state: 'waiting', attempts: 0 });
  begin(() => Promise.resolve('elsewhere'));
  expect((await once(next, 'done')).result).toBe('elsewhere');
});
