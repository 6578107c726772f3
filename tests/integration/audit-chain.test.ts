import type { AuditEntry, AuditVerification, PageOf } from '@khamrong/schemas';
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Types } from 'mongoose';
import { openAudit } from '../../server/src/features/audit/audit.service';
import { signedInAdmin, type OfficeBrowser } from '../support/office';
import { startApp, type App } from '../support/start-app';

const COMMAND = join(process.cwd(), 'server/dist/verify-audit.js');
const VERIFICATION = '/api/v1/office/audit/verification';
const BY = { username: 'somying', address: '203.0.113.7' };
const run = promisify(execFile);

let dataDir: string;
let app: App;
let admin: OfficeBrowser;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'khamrong-audit-'));
  app = await startApp({ DATA_DIR: dataDir });
  admin = await signedInAdmin(app);
});
afterAll(() => rm(dataDir, { recursive: true, force: true }));

/** The record as it lies in the database, past the program. */
const lines = () => app.running.ground.connection.collection('audit');
const verify = async (query = ''): Promise<AuditVerification> =>
  (await admin.json<AuditVerification>('GET', VERIFICATION + query)).body;
const count = (): Promise<number> => lines().countDocuments();

/** What `npm run verify-audit` says, and how it ends. */
const command = (...noted: string[]) =>
  run(process.execPath, [COMMAND, ...noted], {
    env: { ...process.env, DATA_DIR: dataDir, MONGODB_URI: app.running.ground.config.mongodbUri ?? '' },
  }).then(
    ({ stdout }) => ({ code: 0, said: stdout }),
    ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({
      code,
      said: stdout + stderr,
    }),
  );

it('holds as it was written, and looking at it is written down too', async () => {
  const before = await count();
  expect(await verify()).toMatchObject({ checked: before, head: { seq: before }, fault: null });
  expect(await lines().findOne({ seq: before + 1 })).toMatchObject({ action: 'audit.verify', who: 'admin' });
});

it('is searched, read page by page and exported, and each of that is a line of it', async () => {
  const AUDIT = '/api/v1/office/audit';
  const { offices } = app.running.services;
  const audit = await openAudit(app.running.ground, offices);
  const submission = { _id: new Types.ObjectId(), receiptNo: '00077/2569' };
  for (const what of ['=1+1', 'ที่อยู่, บ้าน', 'x']) await audit.record(BY, 'case.open', { submission, what });
  const found = async (query: string) =>
    (await admin.json<PageOf<AuditEntry>>('GET', `${AUDIT}?${query}`)).body;
  const first = await found('receiptNo=00077/2569&limit=2');
  expect(first.items.map(({ what }) => what)).toEqual(['x', 'ที่อยู่, บ้าน']);
  const rest = await found(`receiptNo=00077/2569&limit=2&cursor=${first.nextCursor}`);
  expect(rest).toMatchObject({ items: [{ what: '=1+1' }], nextCursor: null });
  expect((await found('who=somying&from=2569-01-01')).items).toEqual([]);
  const file = await admin.send('GET', `${AUDIT}.csv?who=somying`);
  expect(file.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  const text = Buffer.from(await file.arrayBuffer()).toString();
  expect(text.split('\r\n')).toHaveLength(5);
  expect(text).toMatch(/^\uFEFFวันที่,เวลา,.*\r\n.*,somying,เปิดดูคำร้อง,00077\/2569,x,/);
  expect(text).toContain(`'=1+1`);
  const seen = (await found('who=admin')).items.map(({ action, what }) => `${action} ${what}`);
  expect(seen.slice(0, 2)).toEqual(['audit.export somying', 'audit.view somying 2569-01-01']);
});

it('stays one chain when several processes write at once', async () => {
  const { offices } = app.running.services;
  const before = await count();
  const processes = await Promise.all([1, 2, 3].map(() => openAudit(app.running.ground, offices)));
  await Promise.all(
    Array.from({ length: 60 }, (_, index) =>
      processes[index % 3]?.record(BY, 'case.open', { what: String(index) }),
    ),
  );
  expect(await verify()).toMatchObject({ checked: before + 60, fault: null });
});

it('names the first line that was changed or taken out past the program', async () => {
  const line = await lines().findOne({ seq: 5 });
  if (!line) throw new Error('no line');
  await lines().updateOne({ seq: 5 }, { $set: { who: 'nobody' } });
  expect(await verify()).toMatchObject({ checked: 4, fault: { why: 'changed', seq: 5 } });
  await lines().deleteOne({ seq: 5 });
  expect(await verify()).toMatchObject({ checked: 4, fault: { why: 'missing', seq: 5 } });
  await lines().insertOne(line);
  expect((await verify()).fault).toBeNull();
});

it('chains a record that was begun before there was a chain', async () => {
  await lines().dropIndex('office_1_seq_1');
  await lines().updateMany({}, { $unset: { seq: 1, hash: 1 } });
  const { offices } = app.running.services;
  await Promise.all([1, 2].map(() => openAudit(app.running.ground, offices)));
  expect(await (await openAudit(app.running.ground, offices)).verify()).toMatchObject({
    checked: await count(),
    fault: null,
  });
  // This program still knows the end as it was; the next one that starts reads it.
  await app.stop();
  app = await startApp({ DATA_DIR: dataDir });
  admin = await signedInAdmin(app);
});

it('misses lines cut off the end, where the end was noted', async () => {
  const { head } = await verify();
  const last = { seq: { $gte: head.seq } };
  const cut = await lines().find(last).toArray();
  await lines().deleteMany(last);
  const query = `?seq=${head.seq}&hash=${head.hash}`;
  expect(await verify(query)).toMatchObject({ fault: { why: 'missing', seq: head.seq } });
  await lines().insertMany(cut);
  expect((await verify(query)).fault).toBeNull();
  expect((await admin.json('GET', `${VERIFICATION}?hash=x`)).status).toBe(400);
});

it('is verified by a command where the program stands still', async () => {
  await app.stop();
  const held = await command();
  expect(held.code).toBe(0);
  const [noted = ''] = /^\d+:[0-9a-f]{64}$/m.exec(held.said) ?? [];
  expect((await command(noted)).code).toBe(0);
  const later = noted.replace(/^\d+/, (seq) => String(Number(seq) + 1));
  expect(await command(later)).toMatchObject({ code: 1, said: expect.stringContaining('หายไป') });
  expect(await command('5')).toMatchObject({ code: 2, said: expect.stringContaining('NUMBER:HASH') });
});
