import { codeOf, type CodeName } from './error-codes';
import { doc, type Document, type Value } from './bson/value';

/** An error a client sees: MongoDB's code, its name, and fields some errors carry (`keyPattern`, …). */
export class MongoError extends Error {
  readonly code: number;
  labels: string[] = [];

  constructor(
    readonly codeName: CodeName,
    message: string,
    readonly details: Record<string, Value> = {},
  ) {
    super(message);
    this.code = codeOf(codeName);
  }

  /** The `ok: 0` reply. */
  toReply(): Document {
    return doc({
      ok: 0,
      errmsg: this.message,
      code: this.code,
      codeName: this.codeName,
      ...this.details,
      errorLabels: this.labels.length > 0 ? this.labels : undefined,
    });
  }
}

/** Throws a MongoError; usable where a value is expected. */
export function fail(codeName: CodeName, message: string, details?: Record<string, Value>): never {
  throw new MongoError(codeName, message, details);
}

/** The error that makes drivers run a whole transaction again. */
export function writeConflict(): MongoError {
  const error = new MongoError(
    'WriteConflict',
    'WriteConflict error: this operation conflicted with another operation. Please retry your operation or multi-document transaction.',
  );
  error.labels.push('TransientTransactionError');
  return error;
}
