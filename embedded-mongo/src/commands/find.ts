import { rootScope } from '../aggregate/scope';
import { walkPath } from '../query/walk-path';
import { decode } from '../bson/reader';
import { encodeKey } from '../bson/key';
import { compare } from '../bson/compare';
import { type Path, splitPath } from '../bson/path';
import { doc, type Document, type Value } from '../bson/value';
import { fail } from '../errors';
import { matchesAll, type MatchDetails } from '../query/expression';
import { countRows } from '../query/count-rows';
import { findRows, query, type Query } from '../query/find-rows';
import { parseFilter } from '../query/parse-filter';
import { parseProjection } from '../query/parse-projection';
import { fieldsRead, project } from '../query/projection';
import { parseSort } from '../query/sorter';
import type { QueryContext } from '../query/context';
import type { ReadView, Row, WriteView } from '../store/view';
import {
  collectionName,
  type Commands,
  contextOf,
  countArgument,
  documentArgument,
  flag,
  type Request,
} from './command';

const REFUSED = ['min', 'max', 'returnKey', 'showRecordId', 'tailable', 'awaitData'];

/** The query a find or count describes. */
export function queryOf(request: Request, filterName: string): Query {
  const { command } = request;
  for (const name of REFUSED)
    if (flag(command, name) || documentArgumentIfAny(command, name))
      fail('NotImplemented', `${name} is not supported by this server`);
  const context = contextOf(request);
  return query(parseFilter(documentArgument(command, filterName) ?? new Map(), context), context, {
    sort: parseSort(documentArgument(command, 'sort') ?? new Map()),
    skip: countArgument(command, 'skip') ?? 0,
    limit: countArgument(command, 'limit') ?? 0,
    hint: command.get('hint'),
  });
}

const documentArgumentIfAny = (command: Document, name: string) => {
  const value = command.get(name);
  return value instanceof Map && value.size > 0;
};

function* results(
  view: ReadView,
  request: Request,
  wanted: Query,
  fields?: Document,
): Generator<Document | Buffer> {
  const collection = view.collection(request.db, collectionName(request));
  if (!collection) return;
  const projection = fields && fields.size > 0 ? parseProjection(fields, wanted.context) : undefined;
  const needed = projection ? fieldsRead(projection) : true;
  for (const row of findRows(view, collection, wanted)) {
    if (!projection) {
      yield row.doc;
      continue;
    }
    const document = decode(row.doc, 0, needed);
    const details: MatchDetails = {};
    if (projection.positional) wanted.filter.matches(document, details);
    yield project(document, projection, rootScope(document, wanted.context), details.arrayIndex);
  }
}

function find(request: Request, view: WriteView): Document {
  const { command } = request;
  const wanted = queryOf(request, 'filter');
  const fields = documentArgument(command, 'projection');
  if (fields) parseProjection(fields, wanted.context);
  return request.cursors.start(
    `${request.db}.${collectionName(request)}`,
    results(view, request, wanted, fields),
    {
      batchSize: countArgument(command, 'batchSize'),
      singleBatch: flag(command, 'singleBatch'),
      owner: view,
    },
  );
}

/** A negative limit of `count` means its absolute value. */
function withLimit(command: Document): Document {
  const limit = Number(command.get('limit') ?? 0);
  return limit < 0 ? new Map<string, Value>([...command, ['limit', -limit]]) : command;
}

const isPlain = ({ filter, skip, limit, hint }: Query) =>
  matchesAll(filter) && skip === 0 && limit === 0 && hint === undefined;

function count(request: Request, view: WriteView): Document {
  const wanted = queryOf({ ...request, command: withLimit(request.command) }, 'query');
  const collection = view.collection(request.db, collectionName(request));
  if (!collection) return doc({ n: 0 });
  if (isPlain(wanted)) return doc({ n: view.count(collection) });
  return doc({ n: countRows(view, collection, wanted) });
}

/** The values at a path, those of arrays one by one. */
function* valuesAt(rows: Iterable<Row>, path: Path): Generator<Value> {
  const fields = new Map([[path[0] ?? '', true as const]]);
  for (const row of rows) {
    const reached: Value[] = [];
    walkPath(decode(row.doc, 0, fields), path, false, (value) => {
      if (Array.isArray(value)) reached.push(...value);
      else if (value !== undefined) reached.push(value);
      return false;
    });
    yield* reached;
  }
}

/** Different values, in their order. */
function distinctValues(values: Iterable<Value>, { simple, strings }: QueryContext): Value[] {
  const byKey = new Map<string, Value>();
  for (const value of values) {
    const key = encodeKey(value).toString('latin1');
    if (!byKey.has(key)) byKey.set(key, value);
  }
  const sorted = [...byKey.values()].sort((a, b) => compare(a, b, strings));
  return simple
    ? sorted
    : sorted.filter((value, i) => i === 0 || compare(sorted[i - 1], value, strings) !== 0);
}

function distinct(request: Request, view: WriteView): Document {
  const key = request.command.get('key');
  if (typeof key !== 'string')
    return fail('TypeMismatch', "BSON field 'distinct.key' is the wrong type, expected type 'string'");
  const wanted = queryOf(request, 'query');
  const collection = view.collection(request.db, collectionName(request));
  const rows = collection ? findRows(view, collection, wanted) : [];
  return doc({ values: distinctValues(valuesAt(rows, splitPath(key)), wanted.context) });
}

export const FIND: Commands = {
  find: { kind: 'read', transactional: true, run: find },
  count: { kind: 'read', transactional: false, run: count },
  distinct: { kind: 'read', transactional: true, run: distinct },
};
