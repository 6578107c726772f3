import type { AuditFault, AuditHead } from '@khamrong/schemas';
import { bangkokIso } from '@khamrong/schemas';
import canonicalize from 'canonicalize';
import type { Keys } from '../../ports/keys';
import type { AuditDocument } from './audit.model';

/** A line as it is written: everything but its place in the database and its own hash. */
export type Line = Omit<AuditDocument, '_id' | 'hash'>;

/** What the first line follows. */
export const NO_LINES: AuditHead = { seq: 0, hash: '0'.repeat(64) };

/**
 * Keyed hash over canonical JSON (RFC 8785) of a line and the hash of the one before it. Whoever can write to the
 * database but has not the key cannot make one that fits.
 */
export function hashOf(keys: Pick<Keys, 'fingerprint'>, before: string, line: Line): string {
  const { office, seq, at, who, action, receiptNo, what, reason, address } = line;
  const subject = line.case && String(line.case);
  const told = { office: String(office), seq, at: at.toISOString(), who, action, case: subject, receiptNo };
  return keys.fingerprint('audit line', canonicalize([before, { ...told, what, reason, address }]) ?? '');
}

/** Reads a record from its first line on, in order of number, and stops at the first fault. */
export class ChainWalk {
  head: AuditHead = NO_LINES;
  fault: AuditFault | null = null;

  /** @param noted where the record ended once, as somebody noted it then */
  constructor(
    private readonly keys: Pick<Keys, 'fingerprint'>,
    private readonly noted?: AuditHead,
  ) {}

  /** False once there is a fault. */
  take(line: AuditDocument): boolean {
    const seq = this.head.seq + 1;
    const at = bangkokIso(line.at);
    if (typeof line.seq !== 'number') this.fault = { why: 'foreign', seq: null, at };
    else if (line.seq !== seq) this.fault = { why: 'missing', seq, at: null };
    else if (!this.fits(line)) this.fault = { why: 'changed', seq, at };
    else this.head = { seq, hash: line.hash };
    return this.fault === null;
  }

  /** There are no more lines: a record only grows, so one that ends before it once did was cut. */
  end(): void {
    const { head, noted } = this;
    if (noted && noted.seq > head.seq) this.fault ??= { why: 'missing', seq: head.seq + 1, at: null };
  }

  private fits(line: AuditDocument): boolean {
    const { head, keys, noted } = this;
    const isNoted = noted?.seq === line.seq;
    return line.hash === hashOf(keys, head.hash, line) && (!isNoted || line.hash === noted.hash);
  }
}
