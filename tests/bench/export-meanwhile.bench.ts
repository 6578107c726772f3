// Filing while all cases are written into a file: latencies at rest and meanwhile, in turn, in one process of its own.
import type { ExportItem, PageOf } from '@khamrong/schemas';
import autocannon from 'autocannon';
import { fork, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { OfficeBrowser } from '../support/office';
import { percentile, printFigures, type Figure } from './print';
import { answers, SLUG } from './sample-filing';

const CASES = '100000';
/** A village that all files at once; below what the machine can take, so that waiting shows as latency. */
const RATE = 20;
const CONNECTIONS = 10;
const REST_SECONDS = 15;
const STEP_SECONDS = 2;
const EXPORTS = '/api/v1/office/exports';

interface Started {
  port: number;
  dataDir: string;
}

const told = <T>(child: ChildProcess): Promise<T> =>
  new Promise((resolve) => child.once('message', (message) => resolve(message as T)));

async function memoryOf(child: ChildProcess): Promise<number> {
  const answer = told<{ rss: number }>(child);
  child.send('memory');
  return (await answer).rss / 1e6;
}

/** Files for so long; every latency, in milliseconds. */
function latencies(url: string, versionId: string, seconds: number): Promise<number[]> {
  const took: number[] = [];
  const load = {
    url,
    connections: CONNECTIONS,
    overallRate: RATE,
    duration: seconds,
    requests: [
      {
        method: 'POST' as const,
        path: `/api/v1/forms/${SLUG}/submissions`,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ versionId, answers, privacyNoticeVersion: '1' }),
        setupRequest: (request: autocannon.Request) => ({
          ...request,
          headers: { ...request.headers, 'idempotency-key': randomUUID() },
        }),
      },
    ],
  };
  return new Promise((resolve, reject) => {
    const running = autocannon(load, (error) => (error ? reject(error as Error) : resolve(took)));
    running.on('response', (_client, status, _bytes, ms) => {
      if (status !== 201) reject(new Error(`a filing was answered with ${status}`));
      took.push(ms);
    });
  });
}

const child = fork(join(import.meta.dirname, 'filled-server.mjs'), [CASES], {
  stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
});
const { port, dataDir } = await told<Started>(child);
const url = `http://127.0.0.1:${port}`;
const admin = new OfficeBrowser({ url });
await admin.signIn('admin', 'bench-password-1');
const { versionId } = (await (await fetch(`${url}/api/v1/forms/${SLUG}`)).json()) as { versionId: string };

async function stateOf(id: string): Promise<ExportItem['state'] | undefined> {
  const { body } = await admin.json<PageOf<ExportItem>>('GET', EXPORTS);
  return body.items.find((each) => each.id === id)?.state;
}

/** Has all cases written into a file and files meanwhile. */
async function meanwhile(
  format: 'csv' | 'xlsx',
): Promise<{ took: number[]; seconds: number; memory: number }> {
  const begun = performance.now();
  const asked = { content: 'cases', format, filter: {} };
  const { body, status } = await admin.json<ExportItem>('POST', EXPORTS, asked);
  if (status >= 300) throw new Error(`the export was answered with ${status}: ${body.code}`);
  const took: number[] = [];
  let memory = 0;
  let state: ExportItem['state'] | undefined = body.state;
  while (state === 'waiting' || state === 'running') {
    took.push(...(await latencies(url, versionId, STEP_SECONDS)));
    memory = Math.max(memory, await memoryOf(child));
    state = await stateOf(body.id);
  }
  if (state !== 'done') throw new Error(`the export ended as ${state}`);
  return { took, seconds: (performance.now() - begun) / 1000, memory };
}

await latencies(url, versionId, 5);
const figures: Figure[] = [];
for (const format of ['csv', 'xlsx'] as const) {
  const rest = await latencies(url, versionId, REST_SECONDS);
  const { took, seconds, memory } = await meanwhile(format);
  const [before, during] = [percentile(rest, 99), percentile(took, 99)];
  figures.push(
    { name: `99 % of filings within, before ${format}`, value: before, unit: 'ms' },
    { name: `99 % of filings within, while ${format} is written`, value: during, unit: 'ms' },
    { name: `the same, ${format}, ratio`, value: during / before, unit: '×', goal: '≤ 2 ×' },
    { name: `${format}: on the clock, the steps of filing rounded up`, value: seconds, unit: 's' },
    { name: `${format}: memory of the server at the most`, value: memory, unit: 'MB' },
  );
}
printFigures(`Filing ${RATE} a second while cases are written into a file`, figures);
child.kill('SIGKILL');
await rm(dataDir, { recursive: true, force: true });
process.exit(0);
