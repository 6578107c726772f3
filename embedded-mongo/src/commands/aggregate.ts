import { compilePipeline } from '../aggregate/pipeline';
import type { Documents, Environment } from '../aggregate/stage';
import { stageParts } from '../aggregate/transformations';
import { asIndex } from '../bson/number';
import { decode } from '../bson/reader';
import { doc, type Document, isDocument, type Value } from '../bson/value';
import { fail } from '../errors';
import type { QueryContext } from '../query/context';
import { countRows } from '../query/count-rows';
import { findRows, query, type Query } from '../query/find-rows';
import { parseFilter } from '../query/parse-filter';
import { parseSort } from '../query/sorter';
import type { WriteView } from '../store/view';
import { type Output, outputOf } from './aggregate-output';
import {
  arrayArgument,
  collectionName,
  type Command,
  type Commands,
  contextOf,
  countArgument,
  documentArgument,
  flag,
  type Request,
} from './command';

/** The part of a pipeline that runs as a query, and the rest. */
interface Split {
  wanted: Query;
  rest: Value[];
}

/** Leading `$match`, `$sort`, `$skip` and `$limit`, in this order, become the query, which uses indexes. */
function split(stages: Value[], context: QueryContext, hint: Value | undefined): Split {
  const wanted = query(parseFilter(new Map(), context), context, { hint });
  let next = 0;
  const take = (name: string): Value | undefined => {
    const stage = stages[next];
    if (!isDocument(stage) || stage.size !== 1 || !stage.has(name)) return undefined;
    const value = stage.get(name);
    next += 1;
    return value;
  };
  const filter = take('$match');
  if (filter !== undefined)
    wanted.filter = parseFilter(
      asObject(filter, 'Location15959', 'the match filter must be an expression in an object'),
      context,
    );
  const sort = take('$sort');
  if (sort !== undefined)
    wanted.sort = parseSort(
      nonEmpty(asObject(sort, 'Location15973', 'the $sort key specification must be an object')),
    );
  wanted.skip = whole(take('$skip'), 0) ?? stepBack(() => (next -= 1), stages[next - 1], '$skip');
  wanted.limit = whole(take('$limit'), 1) ?? stepBack(() => (next -= 1), stages[next - 1], '$limit');
  return { wanted, rest: stages.slice(next) };
}

/** An operand the query cannot take goes back to its stage, which tells what is wrong. */
function stepBack(back: () => void, stage: Value | undefined, name: string): number {
  if (isDocument(stage) && stage.has(name)) back();
  return 0;
}

function whole(value: Value | undefined, least: number): number | undefined {
  if (value === undefined) return undefined;
  const n = asIndex(value);
  return n !== undefined && n >= least ? n : undefined;
}

const asObject = (value: Value, code: `Location${number}`, message: string): Document =>
  isDocument(value) ? value : fail(code, message);

const nonEmpty = (sort: Document): Document =>
  sort.size > 0 ? sort : fail('Location15976', '$sort stage must have at least one sort key');

function source(request: Request, view: WriteView, wanted: Query): Documents {
  const collection = view.collection(request.db, collectionName(request));
  return {
    *[Symbol.iterator]() {
      if (!collection) return;
      for (const row of findRows(view, collection, wanted)) yield decode(row.doc);
    },
  };
}

const isConstant = (value: Value | undefined) => typeof value === 'number' || value === null;

/** Whether a stage asks of documents no more than how many there are, as `countDocuments` does. */
function isCount(stage: Value | undefined): boolean {
  const group = isDocument(stage) ? stage.get('$group') : undefined;
  if (!isDocument(group) || !isConstant(group.get('_id'))) return false;
  return [...group].every(
    ([name, value]) => name === '_id' || (isDocument(value) && isConstant(value.get('$sum'))),
  );
}

/** As many empty documents as a query finds. */
function* counted(request: Request, view: WriteView, wanted: Query): Generator<Document> {
  const collection = view.collection(request.db, collectionName(request));
  const count = collection ? countRows(view, collection, wanted) : 0;
  for (let given = 0; given < count; given += 1) yield new Map();
}

/** The documents a database-level pipeline starts from. */
function databaseSource(stages: Value[], request: Request): [Documents, Value[]] {
  const [name, value] = stageParts(stages[0] ?? new Map());
  if (name === '$documents') return [(value as Document[]) ?? [], stages.slice(1)];
  if (name === '$listLocalSessions')
    return [[doc({ _id: request.command.get('lsid') ?? new Map() })], stages.slice(1)];
  if (name === '$changeStream')
    fail('Location40573', 'The $changeStream stage is only supported on replica sets');
  return fail('InvalidNamespace', `{aggregate: 1} is not valid for '${name}'; a collection is required.`);
}

function statsSource(request: Request, view: WriteView): Documents {
  const collection = view.collection(request.db, collectionName(request));
  const count = collection ? view.count(collection) : 0;
  return [
    doc({
      ns: `${request.db}.${collectionName(request)}`,
      localTime: new Date(),
      count,
      storageStats: doc({ count }),
    }),
  ];
}

function results(request: Request, view: WriteView, stages: Value[]): Documents {
  const context = contextOf(request);
  const environment: Environment = { view, db: request.db, context };
  if (typeof request.command.get('aggregate') !== 'string') {
    const [documents, rest] = databaseSource(stages, request);
    return compilePipeline(rest, environment)(documents);
  }
  if (isDocument(stages[0]) && stages[0].has('$collStats'))
    return compilePipeline(stages.slice(1), environment)(statsSource(request, view));
  if (isDocument(stages[0]) && stages[0].has('$documents'))
    fail('InvalidNamespace', "'$documents' can only be run with {aggregate: 1}");
  const { wanted, rest } = split(stages, context, request.command.get('hint'));
  const compiled = compilePipeline(rest, environment);
  return compiled(isCount(rest[0]) ? counted(request, view, wanted) : source(request, view, wanted));
}

const namespace = (request: Request) =>
  typeof request.command.get('aggregate') === 'string' ? collectionName(request) : '$cmd.aggregate';

function write(request: Request, view: WriteView, output: Output, documents: Documents): Document {
  output.write(view, request, [...documents]);
  return request.cursors.start(`${request.db}.${namespace(request)}`, [].values(), { batchSize: 1 });
}

function aggregate(request: Request, view: WriteView): Document {
  const { command } = request;
  const stages = arrayArgument(command, 'pipeline');
  if (!command.has('cursor') && !command.has('explain'))
    fail('FailedToParse', "The 'cursor' option is required, except for aggregate with the explain argument");
  const output = outputOf(stages);
  const documents = results(request, view, output ? stages.slice(0, -1) : stages);
  if (output) return write(request, view, output, documents);
  const cursor = documentArgument(command, 'cursor') ?? new Map();
  return request.cursors.start(`${request.db}.${namespace(request)}`, documents[Symbol.iterator](), {
    batchSize: countArgument(cursor, 'batchSize'),
    singleBatch: flag(command, 'explain'),
    owner: view,
  });
}

const AGGREGATE_COMMAND: Command = { kind: 'read', transactional: true, run: aggregate };

export const AGGREGATE: Commands = { aggregate: AGGREGATE_COMMAND };

/** A pipeline that ends in `$out` or `$merge` is a write. */
export const isWriting = (command: Document): boolean => {
  const stages = command.get('pipeline');
  const last = Array.isArray(stages) ? stages[stages.length - 1] : undefined;
  return isDocument(last) && (last.has('$out') || last.has('$merge'));
};
