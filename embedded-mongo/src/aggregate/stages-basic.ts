import { asIndex } from '../bson/number';
import { splitPath } from '../bson/path';
import { clone, type Document, isDocument, typeName, type Value } from '../bson/value';
import { fail } from '../errors';
import { parseFilter } from '../query/parse-filter';
import { compareSortKeys, parseSort, sortKey } from '../query/sorter';
import { existing, remove, valueOf, assign } from '../update/path-target';
import { countOf } from '../query/count-of';
import type { CompileStage, Documents, Stage } from './stage';

/** A stage from a generator. */
const stage =
  (run: (input: Documents) => Generator<Document>): Stage =>
  (input) => ({ [Symbol.iterator]: () => run(input) });

const MAX_HELD = 1_000_000;

/** All documents at once, as blocking stages need them. */
export function collect(input: Documents): Document[] {
  const out: Document[] = [];
  for (const document of input)
    if (out.push(document) > MAX_HELD)
      fail('QueryExceededMemoryLimitNoDiskUseAllowed', 'a stage exceeded its memory limit');
  return out;
}

const match: CompileStage = (specification, { context }) => {
  if (!isDocument(specification))
    return fail('Location15959', 'the match filter must be an expression in an object');
  const filter = parseFilter(specification, context);
  return stage(function* (input) {
    for (const document of input) if (filter.matches(document)) yield document;
  });
};

function count(name: string, value: Value, least: number): number {
  const n = asIndex(value);
  if (n === undefined)
    return fail(
      'Location5107201',
      `invalid argument to ${name} stage: Expected an integer: ${name}: ${typeName(value)}`,
    );
  return n < least
    ? fail(
        least === 1 ? 'Location15958' : 'Location5107200',
        least === 1
          ? 'the limit must be positive'
          : `invalid argument to ${name} stage: Expected a non-negative number in: ${name}: ${n}`,
      )
    : n;
}

const limit: CompileStage = (specification, _, name) => {
  const most = count(name, specification, 1);
  return stage(function* (input) {
    let given = 0;
    for (const document of input) {
      yield document;
      if (++given === most) return;
    }
  });
};

const skip: CompileStage = (specification, _, name) => {
  const first = count(name, specification, 0);
  return stage(function* (input) {
    let seen = 0;
    for (const document of input) if (seen++ >= first) yield document;
  });
};

const sort: CompileStage = (specification, { context }) => {
  if (!isDocument(specification))
    return fail('Location15973', 'the $sort key specification must be an object');
  if (specification.size === 0) fail('Location15976', '$sort stage must have at least one sort key');
  const fields = parseSort(specification);
  return stage(function* (input) {
    const keyed = collect(input).map((document) => ({
      document,
      key: sortKey(document, fields, context.strings),
    }));
    keyed.sort((a, b) => compareSortKeys(a.key, b.key, fields, context.strings));
    for (const { document } of keyed) yield document;
  });
};

const countStage: CompileStage = (specification) => {
  if (typeof specification !== 'string' || specification === '')
    return fail('Location40156', 'the count field must be a non-empty string');
  if (specification.startsWith('$')) fail('Location40158', 'the count field cannot be a $-prefixed path');
  if (specification.includes('.')) fail('Location40160', "the count field cannot contain '.'");
  return stage(function* (input) {
    const n = countOf(input);
    if (n > 0) yield new Map([[specification, n]]);
  });
};

interface Unwind {
  path: string;
  index?: string;
  keepEmpty: boolean;
}

function unwindOptions(specification: Value): Unwind {
  const options: Document = isDocument(specification) ? specification : new Map([['path', specification]]);
  const path = options.get('path');
  const index = options.get('includeArrayIndex');
  if (typeof path !== 'string')
    return fail('Location28808', 'expected a string as the path for $unwind stage');
  if (!path.startsWith('$'))
    fail('Location28818', `path option to $unwind stage should be prefixed with a '$': ${path}`);
  return {
    path: path.slice(1),
    index: typeof index === 'string' ? index : undefined,
    keepEmpty: options.get('preserveNullAndEmptyArrays') === true,
  };
}

function withIndex(document: Document, name: string | undefined, index: bigint | null): Document {
  if (name !== undefined) document.set(name, index);
  return document;
}

function* elements(document: Document, values: Value[], { path, index }: Unwind): Generator<Document> {
  for (const [i, element] of values.entries()) {
    const copy = clone(document) as Document;
    const place = existing(copy, splitPath(path));
    if (place) assign(place, element);
    yield withIndex(copy, index, BigInt(i));
  }
}

/** What is not an array unwinds to itself; what is empty only when it is to be kept. */
function* single(
  document: Document,
  value: Value | undefined,
  { path, index, keepEmpty }: Unwind,
): Generator<Document> {
  const isArray = Array.isArray(value);
  if (!keepEmpty && (isArray || value === undefined || value === null)) return;
  const copy = clone(document) as Document;
  const place = isArray ? existing(copy, splitPath(path)) : undefined;
  if (place) remove(place);
  yield withIndex(copy, index, null);
}

/** The documents one document unwinds to. */
function* unwound(document: Document, options: Unwind): Generator<Document> {
  const target = existing(document, splitPath(options.path));
  const value = target && valueOf(target);
  if (Array.isArray(value) && value.length > 0) yield* elements(document, value, options);
  else yield* single(document, value, options);
}

const unwind: CompileStage = (specification) => {
  const options = unwindOptions(specification);
  return stage(function* (input) {
    for (const document of input) yield* unwound(document, options);
  });
};

const sample: CompileStage = (specification) => {
  const size = isDocument(specification) ? asIndex(specification.get('size')) : undefined;
  if (size === undefined || size <= 0)
    return fail('Location28747', 'size argument to $sample must be a positive integer');
  return stage(function* (input) {
    const all = collect(input);
    for (let i = 0; i < Math.min(size, all.length); i++) {
      const at = i + Math.floor(Math.random() * (all.length - i));
      const chosen = all[at] as Document;
      all[at] = all[i] as Document;
      yield chosen;
    }
  });
};

export const BASIC_STAGES: Record<string, CompileStage> = {
  $match: match,
  $limit: limit,
  $skip: skip,
  $sort: sort,
  $count: countStage,
  $unwind: unwind,
  $sample: sample,
};
