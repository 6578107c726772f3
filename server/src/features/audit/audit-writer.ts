import type { AuditHead } from '@khamrong/schemas';
import type { Types } from 'mongoose';
import { isDuplicateKey } from '../../ports/duplicate-key';
import type { Keys } from '../../ports/keys';
import { hashOf, NO_LINES, type Line } from './audit-chain';
import type { AuditModel } from './audit.model';

/** What is to be written, without its place in the chain. */
export type NewLine = Omit<Line, 'office' | 'seq'>;

/** Other processes that may be quicker, one line each, before something else must be wrong. */
const MOST_TRIES = 50;

/** Adds lines to the record of an office, one after another. */
export class AuditWriter {
  /** Where the record ends as far as this process knows; unknown until it has looked. */
  private head: AuditHead | undefined;
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly entries: AuditModel,
    private readonly office: Types.ObjectId,
    private readonly keys: Keys,
  ) {}

  /** Resolves once the line is stored. */
  write(line: NewLine): Promise<void> {
    const written = this.last.then(() => this.append(line));
    this.last = written.catch(() => undefined);
    return written;
  }

  async readHead(): Promise<AuditHead> {
    const last = await this.entries.findOne({ office: this.office }).sort({ seq: -1 }).lean();
    return last ? { seq: last.seq, hash: last.hash } : NO_LINES;
  }

  private async append(line: NewLine): Promise<void> {
    for (let tries = 1; ; tries += 1) {
      const head = (this.head ??= await this.readHead());
      const next = { ...line, office: this.office, seq: head.seq + 1 };
      const hash = hashOf(this.keys, head.hash, next);
      try {
        await this.entries.create({ ...next, hash });
        this.head = { seq: next.seq, hash };
        return;
      } catch (error) {
        // Another process wrote this number, or it is not known whether this one did.
        this.head = undefined;
        if (!isDuplicateKey(error) || tries === MOST_TRIES) throw error;
      }
    }
  }
}
