import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Connection, sqliteCode } from './sqlite';
import { StoreCorruptError, StoreInUseError, StoreTooNewError } from './store-errors';

/** Marks the file as a store of this program (`PRAGMA application_id`). */
const APPLICATION_ID = 0x6b6d6462;
const FORMAT = 1;

const SQLITE_CORRUPT = 11;
const SQLITE_NOTADB = 26;
const SQLITE_BUSY = 5;

/** Stores up to this size are checked page by page at start, in bytes. */
const QUICK_CHECK_LIMIT = 16 * 1024 * 1024;

const SETTINGS = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA mmap_size = 0;
  PRAGMA cache_size = -16384;
  PRAGMA temp_store = MEMORY;
  PRAGMA wal_autocheckpoint = 4000;`;

const SCHEMA = `
  CREATE TABLE collections (
    id INTEGER PRIMARY KEY, db TEXT NOT NULL, name TEXT NOT NULL, uuid BLOB NOT NULL, options BLOB NOT NULL,
    UNIQUE (db, name));
  CREATE TABLE indexes (
    id INTEGER PRIMARY KEY, collection INTEGER NOT NULL, name TEXT NOT NULL, spec BLOB NOT NULL,
    multikey INTEGER NOT NULL DEFAULT 0, UNIQUE (collection, name));
  CREATE TABLE retries (session BLOB PRIMARY KEY, txn TEXT NOT NULL, reply BLOB NOT NULL, at INTEGER NOT NULL)
    WITHOUT ROWID;
  PRAGMA application_id = ${APPLICATION_ID};
  PRAGMA user_version = ${FORMAT};`;

/** The file that holds the documents of a store. */
export const storeFile = (directory: string): string => join(directory, 'data.sqlite');

/** An open store: its files and the lock that makes this process their only owner. */
export interface StoreFiles {
  path: string;
  main: Connection;
  close(): void;
}

/** Holds an exclusive lock that the operating system frees when the process ends, however it ends. */
function lock(directory: string): Connection {
  const connection = new Connection(join(directory, 'lock.sqlite'));
  try {
    connection.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE;');
  } catch (error) {
    connection.close();
    if (sqliteCode(error) === SQLITE_BUSY) throw new StoreInUseError(directory);
    throw new StoreCorruptError(directory, (error as Error).message);
  }
  return connection;
}

const pragma = (connection: Connection, name: string) => connection.get(`PRAGMA ${name}`)?.[0];

function checkFormat(connection: Connection, directory: string): void {
  const application = Number(pragma(connection, 'application_id'));
  const tables = Number(connection.get('SELECT count(*) FROM sqlite_schema')?.[0]);
  if (application === 0 && tables === 0) {
    connection.exec(`BEGIN IMMEDIATE; ${SCHEMA} COMMIT;`);
    return;
  }
  checkKnown(connection, directory);
}

/** @throws StoreCorruptError or StoreTooNewError for what this program cannot read */
export function checkKnown(connection: Connection, directory: string): void {
  if (Number(pragma(connection, 'application_id')) !== APPLICATION_ID)
    throw new StoreCorruptError(directory, 'not a store of this program');
  const version = Number(pragma(connection, 'user_version'));
  if (version > FORMAT) throw new StoreTooNewError(directory, version, FORMAT);
}

function checkPages(connection: Connection, path: string, directory: string): void {
  if (statSync(path).size > QUICK_CHECK_LIMIT) return;
  const finding = pragma(connection, 'quick_check(1)');
  if (finding !== 'ok') throw new StoreCorruptError(directory, String(finding));
}

function openMain(path: string, directory: string): Connection {
  const connection = new Connection(path);
  try {
    connection.exec(SETTINGS);
    checkFormat(connection, directory);
    checkPages(connection, path, directory);
    return connection;
  } catch (error) {
    connection.close();
    const damaged = [SQLITE_CORRUPT, SQLITE_NOTADB].includes(sqliteCode(error) ?? 0);
    throw damaged ? new StoreCorruptError(directory, (error as Error).message) : error;
  }
}

/** Opens or creates the store; throws a store error in plain words when it cannot be used. */
export function openStore(directory: string): StoreFiles {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const owner = lock(directory);
  const path = storeFile(directory);
  try {
    const main = openMain(path, directory);
    const close = () => {
      main.close();
      owner.close();
    };
    return { path, main, close };
  } catch (error) {
    owner.close();
    throw error;
  }
}
