import { asIndex } from '../bson/number';
import { type Document, isDocument, typeName, type Value } from '../bson/value';
import { fail } from '../errors';
import { type QueryContext, queryContext } from '../query/context';
import type { Cursors } from '../server/cursors';
import type { Session } from '../server/sessions';
import type { Database } from '../store/database';
import type { WriteView } from '../store/view';

/** One command of a client. */
export interface Request {
  name: string;
  db: string;
  command: Document;
  database: Database;
  cursors: Cursors;
  session?: Session;
  connectionId: number;
  /** Throws when `maxTimeMS` is over. */
  checkTime: () => void;
}

/** How a command runs. */
export interface Command {
  /** `write` commands run inside a batch and are acknowledged after it; the others run at once. */
  kind: 'read' | 'write';
  /** Whether it may be part of a transaction. */
  transactional?: boolean;
  /** The reply without `ok`. */
  run(request: Request, view: WriteView): Document;
}

export type Commands = Record<string, Command>;

const wrongType = (name: string, value: Value, expected: string) =>
  fail(
    'TypeMismatch',
    `BSON field '${name}' is the wrong type '${typeName(value)}', expected type '${expected}'`,
  );

/** A document argument, or undefined when absent. */
export function documentArgument(command: Document, name: string): Document | undefined {
  const value = command.get(name);
  if (value === undefined || value === null) return undefined;
  return isDocument(value) ? value : wrongType(name, value, 'object');
}

export function arrayArgument(command: Document, name: string): Value[] {
  const value = command.get(name);
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : wrongType(name, value, 'array');
}

/** A whole number of at least 0, or undefined when absent. */
export function countArgument(command: Document, name: string): number | undefined {
  const value = command.get(name);
  if (value === undefined || value === null) return undefined;
  const n = asIndex(value) ?? wrongType(name, value, 'int');
  return n < 0 ? fail('Location51024', `BSON field '${name}' value must be >= 0, actual value '${n}'`) : n;
}

export const flag = (command: Document, name: string): boolean => {
  const value = command.get(name);
  return value === true || value === 1 || asIndex(value) === 1;
};

/** The collection a command names as its first argument. */
export function collectionName({ command, name, db }: Request): string {
  const value = command.get(name);
  if (typeof value !== 'string')
    return fail(
      'InvalidNamespace',
      `collection name has invalid type ${value === undefined ? 'missing' : typeName(value)}`,
    );
  if (value === '' || value.startsWith('.') || value.includes('\0') || value.includes('$'))
    fail('InvalidNamespace', `Invalid namespace specified '${db}.${value}'`);
  return value;
}

/** Filters and expressions of a command are evaluated in this context. */
export function contextOf(request: Request, options: Document = request.command): QueryContext {
  const variables = documentArgument(request.command, 'let') ?? [];
  const collation = documentArgument(options, 'collation') ?? defaultCollation(request);
  return queryContext(collation, letValues(variables), request.checkTime);
}

/** The collation a collection was made with holds for commands that name none. */
function defaultCollation({ command, name, db, database }: Request): Document | undefined {
  const collection = command.get(name);
  const options =
    typeof collection === 'string' ? database.catalogue.find(db, collection)?.options : undefined;
  return options && documentArgument(options, 'collation');
}

/** `let` holds constants; expressions of constants are accepted where they are literal. */
function letValues(variables: Iterable<[string, Value]>): [string, Value][] {
  return [...variables].map(([name, value]) => {
    const literal = isDocument(value) ? value.get('$literal') : undefined;
    return [name, literal ?? value];
  });
}
