import { createHash, randomBytes } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pdfOf } from '../../server/src/features/uploads/samples/pdfs.fixture';
import { scene } from '../../server/src/features/uploads/samples/photos.fixture';
import { uploadModel } from '../../server/src/features/uploads/upload.model';
import { sendFile } from '../support/multipart';
import { startProcess } from '../support/server-process';
import { startApp, type App } from '../support/start-app';
import { startedOffice } from '../support/started-office';

const SLUG = 'general-petition';
const ROUNDS = Number(process.env.KILL_ROUNDS ?? 5);
const AT_ONCE = 12;

let dataDir: string;
beforeAll(async () => (dataDir = await startedOffice()));
afterAll(() => rm(dataDir, { recursive: true, force: true }));

/** A document of a size of its own, so that the kill meets uploads at every stage. */
const document = (megabytes: number): Promise<Buffer> =>
  pdfOf(async (pdf) => void (await pdf.embedJpg(await photoWith(megabytes))));

async function photoWith(megabytes: number): Promise<Buffer> {
  const photo = await scene(64, 64).jpeg().toBuffer();
  return Buffer.concat([photo, randomBytes(Math.round(megabytes * 1e6))]);
}

/**
 * Uploads all files at once, again and again, and kills the server shortly after some have been acknowledged.
 * @returns the ids that were acknowledged
 */
async function killInTheMiddle(files: Buffer[]): Promise<string[]> {
  const server = await startProcess(dataDir);
  const acknowledged: string[] = [];
  const enough = 1 + Math.floor(Math.random() * AT_ONCE);
  let killed: Promise<void> | undefined;
  const client = async (file: Buffer): Promise<void> => {
    while (!killed) {
      const sent = await sendFile(server, SLUG, 'other_docs', file).catch(() => undefined);
      if (sent?.status !== 201 || !sent.body.uploadId) continue;
      acknowledged.push(sent.body.uploadId);
      if (acknowledged.length >= enough) killed ??= wait(Math.random() * 60).then(() => server.kill());
    }
  };
  await Promise.all(files.map(client));
  await killed;
  return acknowledged;
}

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** Ids of visible uploads whose bytes are not what was acknowledged, and of stored bytes that no upload knows. */
async function faults(app: App): Promise<{ visible: string[]; torn: string[]; orphans: string[] }> {
  const { connection } = app.running.ground;
  const { uploads } = app.running.services;
  const all = await uploadModel(connection).find().lean();
  const visible = all.filter(({ createdAt, expiresAt }) => expiresAt && expiresAt > createdAt);
  const torn: string[] = [];
  for (const { _id, sha256: expected } of visible) {
    const bytes = await uploads.bytes(String(_id)).catch(() => Buffer.alloc(0));
    if (sha256(bytes) !== expected) torn.push(String(_id));
  }
  const known = new Set(all.map(({ file }) => String(file)));
  const stored = await connection.collection('files.chunks').find().project({ files_id: 1 }).toArray();
  const orphans = stored.map(({ files_id }) => String(files_id)).filter((id) => !known.has(id));
  return { visible: visible.map(({ _id }) => String(_id)), torn, orphans };
}

it('a server killed in the middle of uploads loses none it acknowledged and shows none by halves', async () => {
  const files = await Promise.all(Array.from({ length: AT_ONCE }, (_, at) => document(0.2 + at / 6)));
  const acknowledged: string[] = [];
  for (let round = 0; round < ROUNDS; round += 1) acknowledged.push(...(await killInTheMiddle(files)));

  const app = await startApp({ DATA_DIR: dataDir });
  const { visible, torn, orphans } = await faults(app);
  expect(await readdir(join(dataDir, 'tmp/uploads'))).toEqual([]);
  await app.stop();
  expect(acknowledged.length).toBeGreaterThan(0);
  expect({ torn, orphans }).toEqual({ torn: [], orphans: [] });
  expect(acknowledged.filter((id) => !visible.includes(id))).toEqual([]);
}, 300_000);
