import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { serialize } from 'bson';
import { sample } from './documents';

/** Seconds that plain SQLite needs for the same durable inserts: one transaction each, two indexes. */
export function bareInserts(directory: string, count: number): number {
  const database = new DatabaseSync(join(directory, 'bare.sqlite'));
  database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
    CREATE TABLE t (id INTEGER PRIMARY KEY, no TEXT UNIQUE, status TEXT, at INTEGER, doc BLOB);
    CREATE INDEX status ON t (status, at DESC);`);
  const insert = database.prepare('INSERT INTO t (no, status, at, doc) VALUES (?, ?, ?, ?)');
  const start = performance.now();
  for (let i = 0; i < count; i++) {
    const document = sample(i);
    insert.run(document.no, document.status, document.at.getTime(), serialize(document));
  }
  const seconds = (performance.now() - start) / 1000;
  database.close();
  return seconds;
}
