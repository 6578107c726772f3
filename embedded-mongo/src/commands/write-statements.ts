import { doc, type Document, type Value } from '../bson/value';
import { fail, MongoError } from '../errors';
import type { Request } from './command';

/** What one statement of a write command did. */
export interface StatementResult {
  n: number;
  modified?: number;
  /** `_id` of the document an upsert made. */
  upserted?: Value;
}

const MAX_STATEMENTS = 100_000;

export function checkDocuments(statements: unknown[], name: string): void {
  if (statements.length === 0 || statements.length > MAX_STATEMENTS)
    fail(
      'InvalidLength',
      `Write batch sizes must be between 1 and ${MAX_STATEMENTS}. Got ${statements.length} operations in ${name}.`,
    );
}

const writeError = (index: number, { code, message, details }: MongoError): Document =>
  doc({ index, code, ...details, errmsg: message });

/** Errors that concern the whole command, not one statement of it. */
function isWhole(error: MongoError, inTransaction: boolean): boolean {
  return (
    error.codeName === 'WriteConflict' ||
    error.codeName === 'MaxTimeMSExpired' ||
    (inTransaction && error.codeName !== 'DuplicateKey' && error.labels.length > 0)
  );
}

/** Runs the statements of a write command; an ordered one ends at its first error. */
export function runStatements<T>(
  request: Request,
  statements: T[],
  run: (statement: T) => StatementResult,
): Document {
  const ordered = request.command.get('ordered') !== false;
  const writeErrors: Document[] = [];
  const upserted: Document[] = [];
  let n = 0;
  let modified = 0;
  for (const [index, statement] of statements.entries()) {
    try {
      const result = run(statement);
      n += result.n;
      modified += result.modified ?? 0;
      if (result.upserted !== undefined) upserted.push(doc({ index, _id: result.upserted }));
    } catch (error) {
      if (!(error instanceof MongoError) || isWhole(error, request.command.has('autocommit'))) throw error;
      writeErrors.push(writeError(index, error));
      if (ordered) break;
    }
  }
  return doc({
    n,
    nModified: request.name === 'update' ? modified : undefined,
    upserted: upserted.length > 0 ? upserted : undefined,
    writeErrors: writeErrors.length > 0 ? writeErrors : undefined,
  });
}
