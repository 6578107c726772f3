import { hasStore, readStore } from '@khamrong/embedded-mongo';
import mongoose, { type Connection } from 'mongoose';
import { join } from 'node:path';
import type { Config } from '../../config/config';
import { BackupError } from './backup-error';

/** A collection to be read. */
export interface SourceCollection {
  name: string;
  /** Without the one on `_id`. */
  indexes: Record<string, unknown>[];
  documents(): AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

/** All of an office's data as it was at one moment, whatever is written meanwhile. */
export interface BackupSource {
  collections: SourceCollection[];
  close(): Promise<void>;
}

/** Signed-in browsers: nobody comes back signed in. */
const LEFT_OUT = new Set(['sessions']);
/** The driver's name for a database whose address names none, as that of the embedded one. */
const UNNAMED = 'test';

const noStore = (directory: string): BackupError =>
  new BackupError(
    `ไม่พบฐานข้อมูลใน ${directory} กรุณาตั้ง DATA_DIR (หรือ MONGODB_URI) ให้ตรงกับระบบที่ใช้อยู่`,
    `There is no database in ${directory}; set DATA_DIR (or MONGODB_URI) as for the server.`,
  );

/** The embedded database, read past its server. */
function embedded(directory: string): BackupSource {
  if (!hasStore(directory)) throw noStore(directory);
  const store = readStore(directory);
  const collections = store.collections
    .filter(({ db, name }) => db === UNNAMED && !LEFT_OUT.has(name))
    .map(({ name, indexes, documents }) => ({
      name,
      indexes: indexes.map((spec) => mongoose.mongo.BSON.deserialize(spec)),
      documents,
    }));
  return { collections, close: async () => store.close() };
}

async function collectionsOf(connection: Connection): Promise<SourceCollection[]> {
  const { db } = connection;
  if (!db) throw new Error('a backup needs an open connection');
  const session = await connection.startSession({ snapshot: true });
  // The first read fixes the moment for all the others.
  await db.collection('offices').findOne({}, { session });
  const listed = await db.listCollections({ type: 'collection' }, { nameOnly: true }).toArray();
  const names = listed
    .map(({ name }) => name)
    .filter((name) => !LEFT_OUT.has(name) && !/^system\./.test(name));
  return Promise.all(
    names.map(async (name) => ({
      name,
      indexes: (await db.collection(name).indexes()).filter((index) => index.name !== '_id_'),
      documents: () =>
        db.collection(name).find({}, { session, raw: true }) as unknown as AsyncIterable<Uint8Array>,
    })),
  );
}

/** What servers without snapshots answer. */
const NO_SNAPSHOT = 72;

const noSnapshot = (): BackupError =>
  new BackupError(
    'MONGODB_URI เป็นฐานข้อมูลในตัวของระบบ (npm run db) กรุณาสั่งสำรองบนเครื่องนั้นด้วย DATA_DIR ของฐานข้อมูลโดยไม่ตั้ง MONGODB_URI',
    'MONGODB_URI names a database without snapshots. Is it the one of “npm run db”? Then back up on its machine, with its DATA_DIR and without MONGODB_URI.',
  );

/** A replica set: one snapshot for all reads. */
async function replicaSet(uri: string): Promise<BackupSource> {
  const connection = await mongoose.createConnection(uri, { serverSelectionTimeoutMS: 5000 }).asPromise();
  try {
    return { collections: await collectionsOf(connection), close: () => connection.close() };
  } catch (error) {
    await connection.close();
    throw (error as { code?: unknown }).code === NO_SNAPSHOT ? noSnapshot() : error;
  }
}

/** Opens what the server with this configuration works on. It may be running. */
export const openSource = async ({ mongodbUri, dataDir }: Pick<Config, 'mongodbUri' | 'dataDir'>) =>
  mongodbUri ? replicaSet(mongodbUri) : embedded(join(dataDir, 'database'));
