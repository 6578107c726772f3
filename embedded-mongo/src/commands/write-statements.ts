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

/** Errors that end the whole command, not one statement of it. */
const isWhole = ({ codeName }: MongoError) => codeName === 'WriteConflict' || codeName === 'MaxTimeMSExpired';

/** Adds up what the statements of one command did. */
class Totals {
  private n = 0;
  private modified = 0;
  private readonly upserted: Document[] = [];
  private readonly writeErrors: Document[] = [];

  add(index: number, result: StatementResult): void {
    this.n += result.n;
    this.modified += result.modified ?? 0;
    if (result.upserted !== undefined) this.upserted.push(doc({ index, _id: result.upserted }));
  }

  addError(index: number, error: unknown): void {
    if (!(error instanceof MongoError) || isWhole(error)) throw error;
    this.writeErrors.push(writeError(index, error));
  }

  reply(isUpdate: boolean): Document {
    return doc({
      n: this.n,
      nModified: isUpdate ? this.modified : undefined,
      upserted: this.upserted.length > 0 ? this.upserted : undefined,
      writeErrors: this.writeErrors.length > 0 ? this.writeErrors : undefined,
    });
  }
}

/** Runs the statements of a write command; an ordered one ends at its first error. */
export function runStatements<T>(
  request: Request,
  statements: T[],
  run: (statement: T) => StatementResult,
): Document {
  const ordered = request.command.get('ordered') !== false;
  const totals = new Totals();
  for (const [index, statement] of statements.entries()) {
    try {
      totals.add(index, run(statement));
    } catch (error) {
      totals.addError(index, error);
      if (ordered) break;
    }
  }
  return totals.reply(request.name === 'update');
}
