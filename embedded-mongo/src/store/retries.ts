import { blob, type Connection } from './sqlite';

/** The reply a retryable write was given, by session; kept with the data, so that it survives a crash. */
export class Retries {
  constructor(private readonly main: Connection) {}

  find(session: Buffer): { txn: bigint; reply: Buffer } | undefined {
    const found = this.main.get('SELECT txn, reply FROM retries WHERE session = ?', session);
    return found && { txn: BigInt(String(found[0])), reply: Buffer.from(blob(found[1])) };
  }

  /** Part of the running batch. */
  save(session: Buffer, txn: bigint, reply: Buffer): void {
    const sql = 'INSERT OR REPLACE INTO retries (session, txn, reply, at) VALUES (?, ?, ?, ?)';
    this.main.run(sql, session, String(txn), reply, Date.now());
  }

  /** Forgets sessions that wrote last before a time, in milliseconds since 1970. */
  forgetBefore(time: number): void {
    this.main.run('DELETE FROM retries WHERE at < ?', time);
  }
}
