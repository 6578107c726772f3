import { rmSync } from 'node:fs';
import { decode } from '../bson/reader';
import { doc, type Document, isDocument, type Value } from '../bson/value';
import { encode } from '../bson/writer';
import type { CommittedView } from '../store/committed-view';
import { Database } from '../store/database';
import { temporaryDirectory } from '../testing/start';
import { pick, randomDocument, randomSource, randomValue, SCALARS } from '../testing/random';
import { queryContext } from './context';
import { countRows } from './count-rows';
import { findRows, query } from './find-rows';
import { parseFilter } from './parse-filter';
import { parseSort } from './sorter';

const INDEXES: Document[] = [
  doc({ a: 1 }),
  doc({ b: -1 }),
  doc({ a: 1, b: -1 }),
  doc({ b: -1, 'a.b': 1 }),
  doc({ 'a.b': 1, 'a.c': 1 }),
  doc({ c: 1 }),
  doc({ c: -1, a: 1 }),
  doc({ b: 1, c: 1 }),
];
const OPTIONS: Document[] = [
  doc({}),
  doc({}),
  doc({}),
  doc({}),
  doc({}),
  doc({ sparse: true }),
  doc({ partialFilterExpression: doc({ c: doc({ $gt: 0 }) }) }),
  doc({ partialFilterExpression: doc({ b: doc({ $exists: true }) }) }),
];

const OPERATORS = ['$eq', '$gt', '$gte', '$lt', '$lte', '$ne', '$in', '$exists'];
const PATHS = ['a', 'b', 'c', 'a.b', 'a.c', 'b.0', 'a.0.b'];

function randomCondition(random: () => number): Value {
  const conditions: Document = new Map();
  for (let i = 0; i < 1 + Math.floor(random() * 2); i++) {
    const operator = pick(random, OPERATORS);
    const operand = random() < 0.8 ? pick(random, SCALARS) : randomValue(random, 1);
    const list = [pick(random, SCALARS), operand];
    conditions.set(operator, operator === '$in' ? list : operator === '$exists' ? random() < 0.5 : operand);
  }
  return conditions;
}

function randomFilter(random: () => number): Document {
  const filter: Document = new Map();
  for (let i = 0; i < 1 + Math.floor(random() * 2); i++)
    filter.set(pick(random, PATHS), randomCondition(random));
  if (random() < 0.2) filter.set('$or', [randomFilter(random), randomFilter(random)]);
  return filter;
}

describe('indexes', () => {
  const directory = temporaryDirectory();
  const database = new Database(directory);
  const random = randomSource(5);

  beforeAll(() =>
    database.write((view) => {
      const plain = view.ensureCollection('t', 'plain');
      const indexed = view.ensureCollection('t', 'indexed');
      const scalar = view.ensureCollection('t', 'scalar');
      for (const collection of [indexed, scalar])
        INDEXES.forEach((key, i) => {
          const spec = new Map([...doc({ v: 2, key, name: `i${i}` }), ...(OPTIONS[i] ?? [])]);
          view.build(collection, database.catalogue.addIndex(collection, spec));
        });
      const flat = (document: Document) =>
        new Map(
          [...document].map(([name, value]) => [name, Array.isArray(value) || isDocument(value) ? 1 : value]),
        );
      for (let i = 0; i < 400; i++) {
        const document = randomDocument(random);
        const withId = encode(new Map<string, Value>([['_id', i], ...document]));
        try {
          view.insert(indexed, withId);
          view.insert(plain, withId);
        } catch {
          // Two arrays in one compound key, which MongoDB refuses as well.
        }
        view.insert(scalar, encode(new Map<string, Value>([['_id', i], ...flat(document)])));
      }
    }),
  );

  afterAll(() => {
    database.close();
    rmSync(directory, { recursive: true });
  });

  const find = (name: string, filter: Document, sort: Document, hint?: Value) => {
    const context = queryContext();
    const collection = database.catalogue.find('t', name);
    if (!collection) throw new Error(name);
    const wanted = query(parseFilter(filter, context), context, { sort: parseSort(sort), hint });
    return [...findRows(database.committed, collection, wanted)].map((row) => decode(row.doc).get('_id'));
  };
  const natural = doc({ $natural: 1 });

  it('find the same documents as a scan, on any values', () => {
    for (let i = 0; i < 400; i++) {
      const filter = randomFilter(random);
      const found = find('indexed', filter, new Map()).sort();
      expect({ filter, found }).toEqual({ filter, found: find('plain', filter, new Map()).sort() });
    }
  });

  it('give the same order as a sort', () => {
    for (let i = 0; i < 60; i++) {
      const filter = random() < 0.5 ? new Map() : randomFilter(random);
      const sort = new Map<string, Value>([
        ...pick(random, [...INDEXES, doc({ b: 1 }), doc({ a: -1, b: 1 })]),
        ['_id', 1],
      ]);
      for (const name of ['indexed', 'scalar'])
        expect({ filter, sort, ids: find(name, filter, sort) }).toEqual({
          filter,
          sort,
          ids: find(name, filter, sort, natural),
        });
    }
  });

  it('count what they find, also where no document is read', () => {
    for (let i = 0; i < 300; i++) {
      const filter =
        random() < 0.5 ? doc({ a: pick(random, [...SCALARS, 'x', true]) }) : randomFilter(random);
      const context = queryContext();
      const limit = Math.floor(random() * 4);
      const collection = database.catalogue.find('t', 'indexed');
      if (!collection) throw new Error('no collection');
      const wanted = query(parseFilter(filter, context), context, { limit });
      const counted = countRows(database.committed, collection, wanted);
      const all = find('plain', filter, new Map()).length;
      expect({ filter, limit, counted }).toEqual({
        filter,
        limit,
        counted: limit ? Math.min(limit, all) : all,
      });
    }
  });

  /** One change to the document of an id in both collections, or in neither. */
  function change(view: CommittedView, id: number, after: Buffer | undefined): void {
    for (const name of ['indexed', 'plain']) {
      const collection = view.ensureCollection('t', name);
      const context = queryContext();
      const wanted = query(parseFilter(doc({ _id: id }), context), context);
      const [row] = findRows(view, collection, wanted);
      if (row && after) view.replace(collection, row, after);
      else if (row) view.remove(collection, row);
    }
  }

  it('stay exact through updates and removals', async () => {
    await database.write((view) => {
      for (let i = 0; i < 300; i++) {
        const id = Math.floor(random() * 400);
        const after = encode(new Map<string, Value>([['_id', id], ...randomDocument(random)]));
        try {
          change(view, id, random() < 0.2 ? undefined : after);
        } catch {
          // Two arrays in one compound key, which MongoDB refuses as well.
        }
      }
    });
    for (let i = 0; i < 150; i++) {
      const filter = randomFilter(random);
      expect({ filter, found: find('indexed', filter, new Map()).sort() }).toEqual({
        filter,
        found: find('plain', filter, new Map()).sort(),
      });
    }
  });
});
