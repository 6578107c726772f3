import { createRequire } from 'node:module';
import type { DatabaseSyncInstance, StatementSyncInstance } from '@photostructure/sqlite';

/** The part of the `node:sqlite` API in use. */
interface SqliteModule {
  DatabaseSync: new (
    path: string,
    options?: { readOnly?: boolean; timeout?: number },
  ) => DatabaseSyncInstance;
}

export type SqlValue = number | string | Uint8Array | null;

/** First Node release whose own SQLite has everything used here. */
const BUILT_IN_SINCE = 24;

function loadSqlite(): SqliteModule {
  const major = Number(process.versions.node.split('.')[0]);
  const require = createRequire(import.meta.url);
  return require(major >= BUILT_IN_SINCE ? 'node:sqlite' : '@photostructure/sqlite') as SqliteModule;
}

/** One SQLite connection; statements are prepared once and return rows as arrays. */
export class Connection {
  private readonly database: DatabaseSyncInstance;
  private readonly statements = new Map<string, StatementSyncInstance>();

  constructor(path: string, options: { readOnly?: boolean; timeout?: number } = {}) {
    const { DatabaseSync } = loadSqlite();
    this.database = new DatabaseSync(path, { timeout: 0, ...options });
  }

  exec(sql: string): void {
    this.database.exec(sql);
  }

  run(sql: string, ...values: SqlValue[]): { changes: number; id: number } {
    const { changes, lastInsertRowid } = this.prepare(sql).run(...values);
    return { changes: Number(changes), id: Number(lastInsertRowid) };
  }

  all(sql: string, ...values: SqlValue[]): SqlValue[][] {
    return this.prepare(sql).all(...values) as SqlValue[][];
  }

  get(sql: string, ...values: SqlValue[]): SqlValue[] | undefined {
    return this.prepare(sql).get(...values) as SqlValue[] | undefined;
  }

  close(): void {
    this.statements.clear();
    this.database.close();
  }

  private prepare(sql: string): StatementSyncInstance {
    const known = this.statements.get(sql);
    if (known) return known;
    const statement = this.database.prepare(sql);
    statement.setReturnArrays(true);
    this.statements.set(sql, statement);
    return statement;
  }
}

/** A blob column as a Buffer, without copying. */
export const blob = (value: SqlValue | undefined): Buffer => {
  const bytes = value as Uint8Array;
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
};

/** SQLite's primary result code of an error thrown by either module, or undefined. */
export function sqliteCode(error: unknown): number | undefined {
  const { errcode, sqliteCode: code } = error as { errcode?: number; sqliteCode?: number };
  const found = errcode ?? code;
  return found === undefined ? undefined : found & 0xff;
}
