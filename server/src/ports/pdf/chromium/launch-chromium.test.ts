import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumLauncher } from './launch-chromium';

/** Answers what it is asked over its pipes, tells of a tab, and is gone before that tab's page is there. */
const DYING = `#!${process.execPath}
const { createReadStream, writeSync } = require('node:fs');
const tell = (message) => writeSync(4, JSON.stringify(message) + '\\0');
const targetInfo = { targetId: 't', type: 'tab', title: '', url: '', attached: true, canAccessOpener: false };
let rest = '';
createReadStream(null, { fd: 3 }).on('data', (data) => {
  const asked = (rest + data).split('\\0');
  rest = asked.pop();
  for (const { id, method, sessionId } of asked.map((each) => JSON.parse(each))) {
    const isLast = method === 'Target.setAutoAttach' && !sessionId;
    const params = { sessionId: 's', targetInfo, waitingForDebugger: false };
    if (isLast) tell({ method: 'Target.attachedToTarget', params });
    tell({ id, sessionId, result: {} });
    if (isLast) setTimeout(() => process.exit(), 20);
  }
});
`;

let folder: string;
beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'khamrong-dying-'))));
afterAll(() => rm(folder, { recursive: true, force: true }));

it('gives up a browser that dies in the midst of its start', async () => {
  const path = join(folder, 'chromium');
  await writeFile(path, DYING, { mode: 0o755 });
  const silent = () => undefined;
  const launch = chromiumLauncher({ info: silent, warn: silent, error: silent }, 1_000);
  await expect(launch({ path, env: process.env })).rejects.toThrow('Chromium was not there within 1000 ms');
});
