import { startEmbeddedMongo, hasStore } from '@khamrong/embedded-mongo';
import mongoose, { type Connection } from 'mongoose';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../../config/config';
import { openDatabase } from '../../ports/database';
import type { Log } from '../../ports/log';
import { BackupError } from './backup-error';
import type { Archive } from './read-archive';
import type { BackupPart } from './manifest';

const { BSON } = mongoose.mongo;

/** Sent to the database at once: documents, and bytes. */
const MOST_DOCUMENTS = 1000;
const MOST_BYTES = 8 * 1024 * 1024;
/** Every type stays what it was. */
const AS_STORED = { promoteValues: false, promoteLongs: false, bsonRegExp: true } as const;

export interface RestoreOptions {
  /** Puts what is there aside instead of refusing. */
  replace: boolean;
  /** Looks at what was restored, before it takes its place. */
  check(connection: Connection): Promise<void>;
}

type Place = Pick<Config, 'mongodbUri' | 'dataDir'>;

async function insertAll(connection: Connection, part: BackupPart, archive: Archive): Promise<void> {
  const collection = connection.collection(part.name);
  let batch: mongoose.mongo.Document[] = [];
  let bytes = 0;
  const flush = async (): Promise<void> => {
    if (batch.length > 0) await collection.insertMany(batch);
    [batch, bytes] = [[], 0];
  };
  for await (const document of archive.documents(part)) {
    batch.push(BSON.deserialize(document, AS_STORED));
    bytes += document.length;
    if (batch.length >= MOST_DOCUMENTS || bytes >= MOST_BYTES) await flush();
  }
  await flush();
}

async function restorePart(connection: Connection, part: BackupPart, archive: Archive): Promise<void> {
  await insertAll(connection, part, archive);
  const indexes = part.indexes.map((spec) => BSON.EJSON.deserialize(spec as mongoose.mongo.Document));
  if (indexes.length > 0) await connection.db?.command({ createIndexes: part.name, indexes });
  const documents = await connection.collection(part.name).countDocuments();
  if (documents !== part.documents)
    throw new Error(`${part.name}: ${documents} of ${part.documents} documents were restored`);
}

async function fill(connection: Connection, archive: Archive, { check }: RestoreOptions): Promise<void> {
  for (const part of archive.manifest.parts) await restorePart(connection, part, archive);
  await check(connection);
}

const notEmpty = (place: string): BackupError =>
  new BackupError(
    `มีข้อมูลอยู่แล้วใน ${place} จึงไม่กู้คืนทับ ถ้าต้องการใช้ไฟล์สำรองแทน ให้เพิ่ม --replace (ข้อมูลเดิมจะถูกเก็บไว้ข้าง ๆ ไม่ถูกลบ)`,
    `There is data in ${place} already, and nothing was restored over it. To use the backup in its place add --replace; what is there is then kept beside it.`,
  );

const notEmptyUri = (): BackupError =>
  new BackupError(
    'ฐานข้อมูลที่ MONGODB_URI ระบุมีข้อมูลอยู่แล้ว กรุณาระบุฐานข้อมูลว่าง (ชื่ออื่น) แล้วกู้คืนใหม่',
    'The database that MONGODB_URI names has data in it. Name another, empty one and restore again.',
  );

/** Takes and gives back the lock of a store. @throws StoreInUseError while a server works on it */
async function checkNotInUse(directory: string): Promise<void> {
  const store = await startEmbeddedMongo({ directory });
  await store.close();
}

const stamp = (): string => new Date().toISOString().replace(/[-:]|\.\d+/g, '');

/** Fills a store of its own, which takes the place of the old one when it is whole. Returns where the old one is. */
async function restoreEmbedded(dataDir: string, archive: Archive, log: Log, options: RestoreOptions) {
  const directory = join(dataDir, 'database');
  const isThere = hasStore(directory);
  if (isThere) await checkNotInUse(directory);
  if (isThere && !options.replace) throw notEmpty(directory);
  const filling = join(dataDir, 'restoring');
  await rm(filling, { recursive: true, force: true });
  try {
    const database = await openDatabase({ mongodbUri: undefined, dataDir: filling }, log);
    await fill(database.connection, archive, options).finally(() => database.close());
    const aside = isThere ? `${directory}-before-${stamp()}` : undefined;
    if (aside) await rename(directory, aside);
    else await rm(directory, { recursive: true, force: true });
    await rename(join(filling, 'database'), directory);
    return aside;
  } finally {
    await rm(filling, { recursive: true, force: true });
  }
}

async function hasDocuments(connection: Connection): Promise<boolean> {
  const collections = await connection.listCollections();
  const found = await Promise.all(collections.map(({ name }) => connection.collection(name).findOne({})));
  return found.some(Boolean);
}

/** Fills an empty database; what is there of a restore that failed is taken out again. */
async function restoreInto(
  place: Place,
  archive: Archive,
  log: Log,
  options: RestoreOptions,
): Promise<undefined> {
  const { connection, close } = await openDatabase(place, log);
  try {
    if (await hasDocuments(connection)) throw notEmptyUri();
    await fill(connection, archive, options).catch(async (error: unknown) => {
      for (const { name } of await connection.listCollections()) await connection.dropCollection(name);
      throw error;
    });
  } finally {
    await close();
  }
}

/**
 * Restores a backup whose archive has been checked. It is there whole or not at all.
 * @returns where the data that it took the place of is now
 * @throws BackupError, or StoreInUseError while a server runs on the data
 */
export const restoreArchive = (
  place: Place,
  archive: Archive,
  log: Log,
  options: RestoreOptions,
): Promise<string | undefined> =>
  place.mongodbUri
    ? restoreInto(place, archive, log, options)
    : restoreEmbedded(place.dataDir, archive, log, options);
