import express from 'express';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { healthRoutes, type Health } from './health.routes';

const WELL: Health = { databaseIsUp: async () => true, hasRoom: async () => true, isStopping: () => false };

/** Asks both probes of a process in this state. */
async function probed(state: Partial<Health>) {
  const server = express()
    .use(healthRoutes({ ...WELL, ...state }))
    .listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const [alive, ready] = await Promise.all([fetch(`${url}/livez`), fetch(`${url}/readyz`)]);
  const answers = { livez: alive.status, readyz: ready.status, said: (await ready.json()) as unknown };
  server.close();
  return answers;
}

/** What each probe says in each state; a blocked process says nothing, which stands in the tests of whole processes. */
const TABLE: [string, Partial<Health>, Awaited<ReturnType<typeof probed>>][] = [
  ['well', {}, { livez: 200, readyz: 200, said: { ready: true } }],
  [
    'without its database',
    { databaseIsUp: async () => false },
    { livez: 200, readyz: 503, said: { ready: false, hindrance: 'database' } },
  ],
  [
    'without room on the disk',
    { hasRoom: async () => false },
    { livez: 200, readyz: 503, said: { ready: false, hindrance: 'disk' } },
  ],
  [
    'on its way out, whatever else',
    { isStopping: () => true, databaseIsUp: async () => false },
    { livez: 200, readyz: 503, said: { ready: false, hindrance: 'stopping' } },
  ],
];

it.each(TABLE)('a process %s', async (_state, health, answers) => {
  expect(await probed(health)).toEqual(answers);
});
