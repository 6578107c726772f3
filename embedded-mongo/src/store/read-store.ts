import { existsSync } from 'node:fs';
import { encode } from '../bson/writer';
import { Catalogue } from './catalogue';
import type { Collection } from './catalogue-types';
import { checkKnown, storeFile } from './open-store';
import { scanRows } from './scan';
import { Connection, sqliteCode } from './sqlite';
import { StoreCorruptError } from './store-errors';

/** A collection as it lies in a store. */
export interface StoredCollection {
  db: string;
  name: string;
  /** Specifications as `listIndexes` shows them, the one on `_id` left out; BSON. */
  indexes: Buffer[];
  /** Its documents in the order they were inserted, BSON. */
  documents(): Generator<Buffer>;
}

/** A store as it was when the reader was opened. */
export interface StoreReader {
  collections: StoredCollection[];
  close(): void;
}

/** Long enough for another process to finish what keeps readers out, in milliseconds. */
const BUSY_MS = 10_000;

/** Whether there is a store in a directory. */
export const hasStore = (directory: string): boolean => existsSync(storeFile(directory));

/**
 * Reads a store as of one moment, past its server: another process may own it and goes on writing meanwhile. Nothing is
 * changed, and no time limit ends it; until it is closed the write-ahead log grows by what is written.
 * @throws StoreCorruptError or StoreTooNewError
 */
export function readStore(directory: string): StoreReader {
  const connection = new Connection(storeFile(directory), { readOnly: true, timeout: BUSY_MS });
  try {
    connection.exec('BEGIN');
    checkKnown(connection, directory);
    const collections = new Catalogue(connection).list();
    return {
      collections: collections.map((collection) => stored(connection, collection, directory)),
      close: () => connection.close(),
    };
  } catch (error) {
    connection.close();
    throw error;
  }
}

const stored = (connection: Connection, collection: Collection, directory: string): StoredCollection => ({
  db: collection.db,
  name: collection.name,
  indexes: collection.indexes.slice(1).map(({ spec }) => encode(spec)),
  documents: () => documents(connection, collection, directory),
});

function* documents(connection: Connection, collection: Collection, directory: string): Generator<Buffer> {
  try {
    for (const { doc } of scanRows(connection, collection, { ranges: [], reverse: false })) yield doc;
  } catch (error) {
    if (sqliteCode(error) === undefined) throw error;
    throw new StoreCorruptError(directory, (error as Error).message);
  }
}
