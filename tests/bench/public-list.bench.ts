// The public list over 100,000 cases, half of which it may show: every page and search over HTTP, and by which index.
import { Types } from 'mongoose';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../server/src/config/config';
import { casesNumbered, casesOf, type ListDeps } from '../../server/src/features/public-list/listed-cases';
import { writeCursor } from '../../server/src/http/keyset';
import { startServer } from '../../server/src/start-server';
import { percentile, printFigures, type Figure } from './print';
import { answers, SLUG } from './sample-filing';

const CASES = 100_000;
const BATCH = 2000;
const ASKED = 200;
/** Asked before, to be warm. */
const WARM = 20;
const MINUTE_MS = 60_000;
/** Two services that everybody may see, one that says nothing of it, one that is sealed. */
const SERVICES = [SLUG, 'venue-booking', 'general-petition', 'corruption-complaint'];

const dataDir = mkdtempSync(join(tmpdir(), 'khamrong-list-'));
const config = readConfig({ PORT: '0', HOST: '127.0.0.1', DATA_DIR: dataDir, LOG_LEVEL: 'error' });
const running = await startServer(config);
const { forms, offices, submissions } = running.services;
const url = `http://127.0.0.1:${running.port}/list`;
const numberOf = (seq: number): string => `${String(seq).padStart(5, '0')}/2569`;

async function sample() {
  const { version } = await forms.bySlug(SLUG);
  const request = { versionId: version.id, answers };
  await submissions.submit({ slug: SLUG, key: 'k'.repeat(20), request, language: 'th' });
  const filed = await submissions.model.findOne().orFail().lean();
  // Nobody is told of the made-up ones.
  delete filed.untold;
  return filed;
}

/** Cases a minute apart, of the services in turn; each of the sealed one is restricted. */
async function fill(): Promise<void> {
  const filed = await sample();
  const live = await Promise.all(SERVICES.map((slug) => forms.bySlug(slug)));
  for (let done = 0; done < CASES; done += BATCH) {
    const some = Array.from({ length: BATCH }, (_, more) => {
      const seq = done + more + 2;
      const form = live[seq % live.length] ?? live[0];
      return {
        ...filed,
        _id: new Types.ObjectId(),
        form: new Types.ObjectId(form?.id),
        version: new Types.ObjectId(form?.version.id),
        slug: form?.slug,
        restricted: form?.version.definition.sealed === true,
        key: `made-up-${seq}`,
        seq,
        receiptNo: numberOf(seq),
        submittedAt: new Date(filed.submittedAt.getTime() - seq * MINUTE_MS),
      };
    });
    await submissions.model.collection.insertMany(some as never);
  }
}

/** What is posted, another page or search each time. */
type Fields = (at: number) => Record<string, string>;

/** Milliseconds that each of many askings takes, none asked twice. */
async function times(fields: Fields, from: number, to: number): Promise<number[]> {
  const taken: number[] = [];
  for (let at = from; at < to; at += 1) {
    const began = performance.now();
    const response = await fetch(url, { method: 'POST', body: new URLSearchParams(fields(at)) });
    const html = await response.text();
    taken.push(performance.now() - began);
    if (!response.ok || !html.includes('data-heading'))
      throw new Error(`${JSON.stringify(fields(at))}: ${response.status}`);
  }
  return taken;
}

/** CPU of this process since then, in milliseconds; what it tells does not grow with the load of the machine. */
function spent(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The cursor after the case of that age, in minutes. */
const after = (age: number): string =>
  writeCursor('list', { at: new Date(Date.now() - age * MINUTE_MS), id: new Types.ObjectId() });

const ask: Record<string, Fields> = {
  'newest cases': (at) => ({ after: after(WARM + at) }),
  'a page far down': (at) => ({ after: after(CASES / 2 + at) }),
  'a word of a service': (at) => ({ q: 'ไฟฟ้าสาธารณะ', after: after(300 + at) }),
  'a whole receipt number': (at) => ({ q: numberOf(4 * (at + WARM) + 4) }),
  'the beginning of one': (at) => ({ q: numberOf(10 * at + 1000).slice(0, 4) }),
};

/** What a query reads: documents and keys looked at for what it gives, and whether an index gave them in order. */
async function planOf(): Promise<string[]> {
  const deps: ListDeps = { submissions: submissions.model, forms, office: offices.current().id };
  const { id } = await forms.bySlug(SLUG);
  const queries = [
    casesOf(deps, id, undefined),
    casesOf(deps, id, after(CASES / 2)),
    casesNumbered(deps, '0100'),
  ];
  const plans = await Promise.all(queries.map((query) => query.explain('queryPlanner')));
  return plans.map((plan) => {
    const text = JSON.stringify(plan);
    if (/COLLSCAN|"SORT"/.test(text)) throw new Error(`reads without an index: ${text}`);
    return /"indexName":"([^"]+)"/.exec(text)?.[1] ?? 'IXSCAN';
  });
}

try {
  await fill();
  const figures: Figure[] = [];
  for (const [name, fields] of Object.entries(ask)) {
    await times(fields, -WARM, 0);
    const before = process.cpuUsage();
    const taken = await times(fields, 0, ASKED);
    figures.push({
      name: `${name}, CPU, asking included`,
      value: spent(before) / ASKED,
      unit: 'ms',
    });
    figures.push({ name: `${name}, p50`, value: percentile(taken, 50), unit: 'ms' });
    figures.push({ name: `${name}, p95`, value: percentile(taken, 95), unit: 'ms', goal: '≤ 100' });
  }
  printFigures(`the public list over ${CASES.toLocaleString('en')} cases`, figures);
  process.stdout.write(`\nindexes: ${(await planOf()).join(', ')}\n`);
} finally {
  await running.stop();
  rmSync(dataDir, { recursive: true, force: true });
}
