import { encodeKey } from '../bson/key';
import { decode } from '../bson/reader';
import { splitPath } from '../bson/path';
import { clone, type Document, isDocument, type Value } from '../bson/value';
import { fail } from '../errors';
import { type QueryContext, queryContext } from '../query/context';
import { findRows, query } from '../query/find-rows';
import { parseFilter } from '../query/parse-filter';
import { assign, ensure } from '../update/path-target';
import { compileExpression, fieldValue } from './expression';
import { compilePipeline } from './pipeline';
import { rootScope } from './scope';
import type { CompileStage, Documents, Environment } from './stage';
import { collect } from './stages-basic';

const text = (options: Document, name: string): string | undefined => {
  const value = options.get(name);
  return value === undefined || typeof value === 'string'
    ? value
    : fail('FailedToParse', `$lookup argument '${name}' must be a string`);
};

/** Documents of a collection that match a filter. */
export function* documentsOf(
  { view, db, context }: Environment,
  name: string,
  filter: Document,
): Generator<Document> {
  const collection = view.collection(db, name);
  if (!collection) return;
  for (const row of findRows(view, collection, query(parseFilter(filter, context), context)))
    yield decode(row.doc);
}

interface Lookup {
  from?: string;
  as: string;
  /** The two fields that have to be equal. */
  fields?: [local: string, foreign: string];
  variables: [string, Value][];
  pipeline: Value[];
}

const KNOWN = ['from', 'as', 'localField', 'foreignField', 'let', 'pipeline'];

function joinFields(options: Document): [string, string] | undefined {
  const local = text(options, 'localField');
  const foreign = text(options, 'foreignField');
  if (local !== undefined && foreign !== undefined) return [local, foreign];
  if (local === undefined && foreign === undefined) return undefined;
  return fail(
    'FailedToParse',
    "$lookup requires both or neither of 'localField' and 'foreignField' to be specified",
  );
}

function lookupOptions(options: Value): Lookup {
  if (!isDocument(options)) return fail('FailedToParse', 'the $lookup specification must be an Object');
  for (const name of options.keys())
    if (!KNOWN.includes(name)) fail('FailedToParse', `unknown argument to $lookup: ${name}`);
  const variables = options.get('let');
  const pipeline = options.get('pipeline') ?? [];
  if (!Array.isArray(pipeline))
    return fail('TypeMismatch', "'pipeline' option must be specified as an array");
  return {
    from: text(options, 'from'),
    as: text(options, 'as') ?? fail('FailedToParse', "must specify 'as' field for a $lookup"),
    fields: joinFields(options),
    variables: isDocument(variables) ? [...variables] : [],
    pipeline,
  };
}

/** The filter of an equality join: any of the values, or missing when there is none. */
function joinFilter(document: Document, local: string, foreign: string): Document {
  const value = fieldValue(document, splitPath(local));
  const wanted =
    Array.isArray(value) && value.length > 0
      ? value
      : [value === undefined || Array.isArray(value) ? null : value];
  return new Map([[foreign, new Map<string, Value>([['$in', wanted.map((each) => each)]])]]);
}

function scopedContext(document: Document, { variables }: Lookup, context: QueryContext): QueryContext {
  const values = variables.map(
    ([name, value]) =>
      [name, compileExpression(value, context)(rootScope(document, context)) ?? null] as [string, Value],
  );
  return {
    ...queryContext(undefined, [], context.checkTime),
    ...context,
    variables: new Map([...context.variables, ...values]),
  };
}

function* joined(document: Document, options: Lookup, environment: Environment): Generator<Document> {
  const inner = { ...environment, context: scopedContext(document, options, environment.context) };
  const { from, fields } = options;
  const filter: Document = fields ? joinFilter(document, ...fields) : new Map();
  const source: Documents = from === undefined ? [] : documentsOf(inner, from, filter);
  yield* compilePipeline(options.pipeline, inner)(source);
}

const lookup: CompileStage = (specification, environment) => {
  const options = lookupOptions(specification);
  const path = splitPath(options.as);
  return (input) => ({
    *[Symbol.iterator]() {
      for (const document of input) {
        const found = [...joined(document, options, environment)];
        const copy = clone(document) as Document;
        assign(ensure(copy, path), found);
        yield copy;
      }
    },
  });
};

const facet: CompileStage = (specification, environment) => {
  if (!isDocument(specification) || specification.size === 0)
    return fail('Location40169', 'the $facet specification must be a non-empty object');
  const pipelines = [...specification].map(([name, stages]) => {
    if (!Array.isArray(stages))
      return fail('Location40170', `arguments to $facet must be arrays, ${name} is not`);
    return [name, compilePipeline(stages, environment)] as const;
  });
  return (input) => {
    const all = collect(input);
    return [new Map<string, Value>(pipelines.map(([name, run]) => [name, [...run(all)]]))];
  };
};

const unionWith: CompileStage = (specification, environment) => {
  const options: Document = isDocument(specification) ? specification : new Map([['coll', specification]]);
  const name = options.get('coll');
  const stages = options.get('pipeline') ?? [];
  if (typeof name !== 'string' || !Array.isArray(stages))
    return fail('FailedToParse', '$unionWith needs a collection and a pipeline');
  const run = compilePipeline(stages, environment);
  return (input) => ({
    *[Symbol.iterator]() {
      yield* input;
      yield* run(documentsOf(environment, name, new Map()));
    },
  });
};

/** Follows references from document to document, up to a depth. */
function* reached(start: Value[], options: Document, environment: Environment): Generator<Document> {
  const [from, connectTo, connectFrom] = ['from', 'connectToField', 'connectFromField'].map((name) =>
    String(options.get(name)),
  );
  const depthField = options.get('depthField');
  const most = options.get('maxDepth') ?? Number.MAX_SAFE_INTEGER;
  const seen = new Set<string>();
  let frontier = start;
  for (let depth = 0; frontier.length > 0 && depth <= Number(most); depth++) {
    const filter = new Map([[connectTo as string, new Map<string, Value>([['$in', frontier]])]]);
    const found = [...documentsOf(environment, from as string, filter)].filter((document) => {
      const key = encodeKey(document.get('_id')).toString('latin1');
      return !seen.has(key) && seen.add(key);
    });
    for (const document of found)
      yield typeof depthField === 'string' ? new Map([...document, [depthField, BigInt(depth)]]) : document;
    frontier = found.flatMap((document) => fieldValue(document, splitPath(connectFrom as string)) ?? []);
  }
}

const graphLookup: CompileStage = (specification, environment) => {
  if (!isDocument(specification)) return fail('FailedToParse', '$graphLookup needs an object');
  for (const name of ['from', 'as', 'connectToField', 'connectFromField', 'startWith'])
    if (!specification.has(name)) fail('Location40105', `$graphLookup requires '${name}'`);
  if (specification.has('restrictSearchWithMatch'))
    fail('Location40600', 'restrictSearchWithMatch is not supported by this server');
  const start = compileExpression(specification.get('startWith') as Value, environment.context);
  return (input) => ({
    *[Symbol.iterator]() {
      for (const document of input) {
        const value = start(rootScope(document, environment.context));
        const found = [
          ...reached(Array.isArray(value) ? value : [value ?? null], specification, environment),
        ];
        const copy = clone(document) as Document;
        assign(ensure(copy, splitPath(String(specification.get('as')))), found);
        yield copy;
      }
    },
  });
};

export const JOIN_STAGES: Record<string, CompileStage> = {
  $lookup: lookup,
  $facet: facet,
  $unionWith: unionWith,
  $graphLookup: graphLookup,
};
