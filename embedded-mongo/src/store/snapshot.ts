import { Connection } from './sqlite';

/** A read connection that sees the store as of one batch. */
export interface Snapshot {
  connection: Connection;
  batch: number;
  release(): void;
}

const KEEP = 8;

/** Read connections for transactions, opened when needed and kept for the next one. */
export class Snapshots {
  private readonly idle: Connection[] = [];
  private readonly busy = new Set<Connection>();

  constructor(private readonly path: string) {}

  take(batch: number): Snapshot {
    const connection = this.idle.pop() ?? this.open();
    this.busy.add(connection);
    connection.exec('BEGIN');
    connection.get('SELECT count(*) FROM collections');
    return { connection, batch, release: () => this.release(connection) };
  }

  close(): void {
    for (const connection of [...this.idle, ...this.busy]) connection.close();
  }

  private open(): Connection {
    const connection = new Connection(this.path, { readOnly: true, timeout: 1000 });
    connection.exec('PRAGMA mmap_size = 0; PRAGMA cache_size = -2048;');
    return connection;
  }

  private release(connection: Connection): void {
    if (!this.busy.delete(connection)) return;
    connection.exec('ROLLBACK');
    if (this.idle.length < KEEP) this.idle.push(connection);
    else connection.close();
  }
}
