// Filing while notices cannot be sent: latencies with a mail server that takes mail, one that is not there, and one that says nothing.
import autocannon from 'autocannon';
import { fork, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startMailServer } from '../support/mail-server';
import { setMail } from '../support/notices';
import { OfficeBrowser } from '../support/office';
import { freePort } from '../support/site';
import { median, printFigures } from './print';
import { answers, SLUG } from './sample-filing';

/** A busy office's hour, many times over; below what the machine can take, so that waiting shows as latency. */
const RATE = 40;
const CONNECTIONS = 20;
/** Short and many: what else the machine does falls on all three alike. */
const SECONDS = 6;
const ROUNDS = 10;
const PASSWORD = 'bench-password-1';

const told = <T>(child: ChildProcess): Promise<T> =>
  new Promise((resolve) => child.once('message', (message) => resolve(message as T)));

/** A server that takes connections and never says a word. */
async function startSilent(): Promise<number> {
  const server = createServer(() => undefined).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  server.unref();
  return (server.address() as AddressInfo).port;
}

function load(url: string, versionId: string, seconds: number): Promise<autocannon.Result> {
  const wish = { email: 'somchai@example.com', reply_channel: 'email' };
  const body = JSON.stringify({ versionId, answers: { ...answers, ...wish }, privacyNoticeVersion: '1' });
  const headers = { 'content-type': 'application/json' };
  return autocannon({
    url,
    connections: CONNECTIONS,
    overallRate: RATE,
    duration: seconds,
    requests: [
      {
        method: 'POST',
        path: `/api/v1/forms/${SLUG}/submissions`,
        headers,
        body,
        setupRequest: (request) => ({
          ...request,
          headers: { ...request.headers, 'idempotency-key': randomUUID() },
        }),
      },
    ],
  });
}

const dataDir = await mkdtemp(join(tmpdir(), 'khamrong-bench-'));
const child = fork(join(import.meta.dirname, 'filing-server.mjs'), ['full', dataDir], {
  stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
});
const url = `http://127.0.0.1:${(await told<{ port: number }>(child)).port}`;
const admin = new OfficeBrowser({ url });
await admin.signIn('admin', PASSWORD);
const { versionId } = (await (await fetch(`${url}/api/v1/forms/${SLUG}`)).json()) as { versionId: string };

const mail = await startMailServer();
const ports = { working: mail.port, absent: await freePort(), silent: await startSilent() };
type Kind = keyof typeof ports;
const KINDS = Object.keys(ports) as Kind[];
const runs = Object.fromEntries(KINDS.map((kind) => [kind, [] as autocannon.Result[]])) as Record<
  Kind,
  autocannon.Result[]
>;
await setMail(admin, mail);
await load(url, versionId, 5);
for (let round = 0; round < ROUNDS; round += 1)
  for (const kind of KINDS) {
    await setMail(admin, { port: ports[kind] });
    runs[kind].push(await load(url, versionId, SECONDS));
  }

const within = (share: 'p50' | 'p99', kind: Kind): number =>
  median(runs[kind].map(({ latency }) => latency[share]));
const against = (kind: Kind): number => within('p99', kind) / within('p99', 'working');
const all = KINDS.flatMap((kind) => runs[kind]);
printFigures(
  `Filing ${RATE} a second, one mail each, by what the mail server does (${ROUNDS} rounds in turn)`,
  [
    ...KINDS.map((kind) => ({ name: `50 % within, ${kind}`, value: within('p50', kind), unit: 'ms' })),
    ...KINDS.map((kind) => ({ name: `99 % within, ${kind}`, value: within('p99', kind), unit: 'ms' })),
    { name: '99 %, absent against working', value: against('absent'), unit: '×', goal: '0.9–1.1 ×' },
    { name: '99 %, silent against working', value: against('silent'), unit: '×', goal: '0.9–1.1 ×' },
    {
      name: 'errors',
      value: all.reduce((sum, { errors, timeouts, non2xx }) => sum + errors + timeouts + non2xx, 0),
      unit: '',
      goal: '0',
    },
    { name: 'mails that arrived', value: mail.mails.length, unit: '' },
  ],
);
child.kill('SIGKILL');
await mail.close();
await rm(dataDir, { recursive: true, force: true });
process.exit(0);
