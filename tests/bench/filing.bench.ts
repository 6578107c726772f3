// Filing: CPU a request without the store against bare HTTP + JSON.parse + Ajv, then end to end with the store.
import autocannon from 'autocannon';
import { fork, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median, printFigures } from './print';
import { answers, SLUG } from './sample-filing';

const CONNECTIONS = 50;
const SECONDS = 10;
const ROUNDS = 5;

interface Child {
  process: ChildProcess;
  port: number;
  dataDir: string;
}

const told = <T>(child: ChildProcess): Promise<T> =>
  new Promise((resolve) => child.once('message', (message) => resolve(message as T)));

async function start(file: string, kind: string): Promise<Child> {
  const dataDir = await mkdtemp(join(tmpdir(), 'khamrong-bench-'));
  const child = fork(file, [kind, dataDir], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const { port } = await told<{ port: number }>(child);
  return { process: child, port, dataDir };
}

async function stop({ process: child, dataDir }: Child): Promise<void> {
  child.kill('SIGKILL');
  await rm(dataDir, { recursive: true, force: true });
}

async function usage(child: ChildProcess): Promise<{ cpu: NodeJS.CpuUsage; rss: number }> {
  const answer = told<{ cpu: NodeJS.CpuUsage; rss: number }>(child);
  child.send('usage');
  return answer;
}

const microseconds = ({ user, system }: NodeJS.CpuUsage): number => user + system;

async function versionOf(child: Child): Promise<string> {
  const response = await fetch(`http://127.0.0.1:${child.port}/api/v1/forms/${SLUG}`);
  return ((await response.json()) as { versionId: string }).versionId;
}

function load(child: Child, versionId: string, seconds: number): Promise<autocannon.Result> {
  const body = JSON.stringify({ versionId, answers, privacyNoticeVersion: '1' });
  return autocannon({
    url: `http://127.0.0.1:${child.port}`,
    connections: CONNECTIONS,
    duration: seconds,
    requests: [
      {
        method: 'POST',
        path: `/api/v1/forms/${SLUG}/submissions`,
        headers: { 'content-type': 'application/json' },
        body,
        setupRequest: (request) => ({
          ...request,
          headers: { ...request.headers, 'idempotency-key': randomUUID() },
        }),
      },
    ],
  });
}

/** CPU of the server a request, in microseconds. */
async function cpuPerRequest(child: Child, versionId: string): Promise<number> {
  const before = await usage(child.process);
  const result = await load(child, versionId, SECONDS / ROUNDS);
  const after = await usage(child.process);
  return (microseconds(after.cpu) - microseconds(before.cpu)) / result['2xx'];
}

async function withoutStore(file: string): Promise<void> {
  const [bare, ours] = [await start(file, 'bare'), await start(file, 'no-store')];
  const versionId = await versionOf(ours);
  await load(bare, versionId, 2);
  await load(ours, versionId, 2);
  const pairs: [number, number][] = [];
  for (let round = 0; round < ROUNDS; round += 1)
    pairs.push([await cpuPerRequest(bare, versionId), await cpuPerRequest(ours, versionId)]);
  printFigures('Filing without the store', [
    { name: 'CPU a request, bare HTTP + JSON.parse + Ajv', value: median(pairs.map(([a]) => a)), unit: 'µs' },
    { name: 'CPU a request, whole path', value: median(pairs.map(([, b]) => b)), unit: 'µs' },
    { name: 'ratio', value: median(pairs.map(([a, b]) => b / a)), unit: '×', goal: '≤ 4.5 ×' },
  ]);
  await Promise.all([stop(bare), stop(ours)]);
}

async function endToEnd(file: string): Promise<void> {
  const child = await start(file, 'full');
  const versionId = await versionOf(child);
  await load(child, versionId, 2);
  const result = await load(child, versionId, SECONDS);
  const { rss } = await usage(child.process);
  printFigures(`Filing end to end, embedded store, ${CONNECTIONS} connections`, [
    { name: 'filings a second', value: result.requests.average, unit: '/s', goal: '≥ 300 /s' },
    { name: '50 % within', value: result.latency.p50, unit: 'ms' },
    { name: '99 % within', value: result.latency.p99, unit: 'ms', goal: '< 500 ms' },
    { name: 'errors', value: result.errors + result.timeouts + result.non2xx, unit: '', goal: '0' },
    { name: 'resident memory of the server', value: rss / 1e6, unit: 'MB' },
  ]);
  await stop(child);
}

const file = join(import.meta.dirname, 'filing-server.mjs');
await withoutStore(file);
await endToEnd(file);
