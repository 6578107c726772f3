import { rootScope } from '../aggregate/scope';
import { walkPath } from '../query/walk-path';
import { decode } from '../bson/reader';
import { encodeKey } from '../bson/key';
import { splitPath } from '../bson/path';
import { doc, type Document, type Value } from '../bson/value';
import { fail } from '../errors';
import { matchesAll, type MatchDetails } from '../query/expression';
import { countOf } from '../query/count-of';
import { findRows, query, type Query } from '../query/find-rows';
import { parseFilter } from '../query/parse-filter';
import { parseProjection } from '../query/parse-projection';
import { project } from '../query/projection';
import { parseSort } from '../query/sorter';
import type { ReadView, WriteView } from '../store/view';
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
  for (const row of findRows(view, collection, wanted)) {
    if (!projection) {
      yield row.doc;
      continue;
    }
    const document = decode(row.doc);
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
  return doc({ n: countOf(findRows(view, collection, wanted)) });
}

function distinct(request: Request, view: WriteView): Document {
  const key = request.command.get('key');
  if (typeof key !== 'string')
    return fail('TypeMismatch', "BSON field 'distinct.key' is the wrong type, expected type 'string'");
  const path = splitPath(key);
  const wanted = queryOf(request, 'query');
  const collection = view.collection(request.db, collectionName(request));
  const values = new Map<string, Value>();
  const add = (value: Value | undefined): boolean => {
    if (value !== undefined) {
      const name = encodeKey(value).toString('latin1');
      if (!values.has(name)) values.set(name, value);
    }
    return false;
  };
  for (const row of collection ? findRows(view, collection, wanted) : [])
    walkPath(decode(row.doc, 0, new Map([[path[0] as string, true]])), path, false, (value) => {
      if (Array.isArray(value)) value.forEach(add);
      else add(value);
      return false;
    });
  return doc({ values: [...values].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value) });
}

export const FIND: Commands = {
  find: { kind: 'read', transactional: true, run: find },
  count: { kind: 'read', transactional: false, run: count },
  distinct: { kind: 'read', transactional: true, run: distinct },
};
