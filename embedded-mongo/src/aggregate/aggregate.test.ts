import { BSON, type Db, type MongoServerError } from 'mongodb';
import { queryContext } from '../query/context';
import { from, plain } from '../testing/plain';
import { startForTest } from '../testing/start';
import { compileExpression } from './expression';
import { rootScope } from './scope';

function evaluate(expression: unknown, document: object = {}): unknown {
  const context = queryContext();
  const compiled = compileExpression(from({ e: expression }).get('e') ?? null, context);
  const value = compiled(rootScope(from(document), context));
  return value === undefined ? undefined : (plain(new Map([['v', value]])) as { v: unknown }).v;
}

const decimal = (text: string) => BSON.Decimal128.fromString(text);

describe('an expression', () => {
  const noon = new Date('2026-02-28T12:34:56.789Z');
  it.each<[unknown, object, unknown]>([
    ['$a.b', { a: [{ b: 1 }, { c: 1 }, { b: 2 }] }, [1, 2]],
    [{ $add: ['$a', 1, 2.5] }, { a: 1 }, 4.5],
    [{ $add: ['$a', null] }, { a: 1 }, null],
    [{ $add: ['$d', 1000] }, { d: new Date(0) }, new Date(1000)],
    [{ $subtract: ['$d', '$e'] }, { d: new Date(5000), e: new Date(0) }, 5000],
    [{ $multiply: [2147483647, 2] }, {}, 4294967294],
    [{ $divide: [7, 2] }, {}, 3.5],
    [{ $mod: [-7, 3] }, {}, -1],
    [{ $round: [2.5] }, {}, 2],
    [{ $round: [1234.567, 1] }, {}, 1234.6],
    [{ $trunc: [-1.9] }, {}, -1],
    [{ $cond: [{ $gt: ['$a', 1] }, 'y', 'n'] }, { a: 2 }, 'y'],
    [{ $ifNull: ['$x', '$y', 'z'] }, { y: null }, 'z'],
    [
      { $switch: { branches: [{ case: { $eq: ['$a', 1] }, then: 'one' }], default: 'other' } },
      { a: 2 },
      'other',
    ],
    [{ $eq: ['$missing', null] }, {}, false],
    [{ $lt: ['$missing', null] }, {}, true],
    [{ $and: [1, 'x', []] }, {}, true],
    [{ $in: [2, '$l'] }, { l: [1, 2] }, true],
    [{ $concat: ['ก', '-', '$s'] }, { s: 'ข' }, 'ก-ข'],
    [{ $substrCP: ['คำร้อง', 0, 2] }, {}, 'คำ'],
    [{ $strLenCP: '😀ก' }, {}, 2],
    [{ $split: ['a,b', ','] }, {}, ['a', 'b']],
    [{ $toUpper: 'abc' }, {}, 'ABC'],
    [{ $trim: { input: '  x ' } }, {}, 'x'],
    [{ $regexMatch: { input: 'คำร้อง', regex: '^คำ' } }, {}, true],
    [{ $replaceAll: { input: 'a.b.c', find: '.', replacement: '-' } }, {}, 'a-b-c'],
    [{ $size: '$l' }, { l: [1, 2] }, 2],
    [{ $arrayElemAt: ['$l', -1] }, { l: [1, 2] }, 2],
    [{ $filter: { input: '$l', as: 'x', cond: { $gt: ['$$x', 1] } } }, { l: [1, 2, 3] }, [2, 3]],
    [{ $map: { input: '$l', in: { $multiply: ['$$this', 2] } } }, { l: [1, 2] }, [2, 4]],
    [{ $reduce: { input: '$l', initialValue: 0, in: { $add: ['$$value', '$$this'] } } }, { l: [1, 2, 3] }, 6],
    [{ $slice: ['$l', 1, 2] }, { l: [1, 2, 3, 4] }, [2, 3]],
    [
      {
        $setUnion: [
          [1, 2],
          [2, 3],
        ],
      },
      {},
      [1, 2, 3],
    ],
    [{ $range: [0, 10, 4] }, {}, [0, 4, 8]],
    [{ $sum: '$l' }, { l: [1, 'x', 2] }, 3],
    [{ $max: ['$a', '$b'] }, { a: 1, b: 5 }, 5],
    [{ $mergeObjects: ['$a', { c: 2 }] }, { a: { b: 1 } }, { b: 1, c: 2 }],
    [{ $objectToArray: '$a' }, { a: { b: 1 } }, [{ k: 'b', v: 1 }]],
    [{ $arrayToObject: [[['k', 1]]] }, {}, { k: 1 }],
    [{ $getField: 'a.b' }, { 'a.b': 3 }, 3],
    [{ $setField: { field: { $literal: '$x' }, input: '$$ROOT', value: 1 } }, { a: 0 }, { a: 0, $x: 1 }],
    [{ $let: { vars: { n: 2 }, in: { $add: ['$$n', '$a'] } } }, { a: 1 }, 3],
    [{ $literal: '$a' }, {}, '$a'],
    [{ $type: '$missing' }, {}, 'missing'],
    [{ $toString: 12 }, {}, '12'],
    [{ $toInt: '42' }, {}, 42],
    [{ $convert: { input: 'x', to: 'int', onError: -1 } }, {}, -1],
    [{ $year: '$d' }, { d: noon }, 2026],
    [{ $dayOfWeek: '$d' }, { d: noon }, 7],
    [{ $isoWeek: '$d' }, { d: noon }, 9],
    [{ $hour: { date: '$d', timezone: 'Asia/Bangkok' } }, { d: noon }, 19],
    [
      { $dateToString: { date: '$d', format: '%Y-%m-%d %H:%M', timezone: '+07:00' } },
      { d: noon },
      '2026-02-28 19:34',
    ],
    [
      { $dateAdd: { startDate: '$d', unit: 'month', amount: 1 } },
      { d: new Date('2026-01-31T00:00:00Z') },
      new Date('2026-02-28T00:00:00Z'),
    ],
    [
      { $dateDiff: { startDate: '$d', endDate: '$e', unit: 'day' } },
      { d: noon, e: new Date('2026-03-02T00:00:00Z') },
      2,
    ],
  ])('%j of %j is %j', (expression, document, expected) =>
    expect(evaluate(expression, document)).toEqual(expected),
  );

  it('keeps the type of numbers', () => {
    const raw = (e: unknown) =>
      compileExpression(from({ e }).get('e') ?? null, queryContext())(rootScope(new Map(), queryContext()));
    expect(raw({ $add: [1, new BSON.Double(1)] })).toEqual(new BSON.Double(2));
    expect(raw({ $add: [1, BSON.Long.fromNumber(1)] })).toBe(2n);
    expect(raw({ $abs: BSON.Long.fromString('-9007199254740993') })).toBe(9007199254740993n);
    expect(raw({ $sum: [[0.1, 0.2, 0.3]] })).toBe(0.6);
  });

  it.each<[object, string]>([
    [{ $divide: [decimal('1'), decimal('3')] }, '0.3333333333333333333333333333333333'],
    [{ $divide: [decimal('10'), decimal('4')] }, '2.5'],
    [{ $mod: [decimal('-7.5'), 2] }, '-1.5'],
    [{ $round: [decimal('2.345'), 2] }, '2.34'],
    [{ $floor: decimal('-1.5') }, '-2'],
    [{ $sum: [[decimal('0.1'), decimal('0.2'), 1]] }, '1.3'],
    [{ $avg: [[decimal('1'), decimal('2')]] }, '1.5'],
  ])('computes decimals exactly: %j is %s', (expression, expected) => {
    expect(String(evaluate(expression))).toBe(expected);
  });
});

describe('a pipeline', () => {
  let server: Awaited<ReturnType<typeof startForTest>>;
  let db: Db;
  const run = (pipeline: object[]) => db.collection('sales').aggregate(pipeline).toArray();

  beforeAll(async () => {
    server = await startForTest();
    db = server.client.db('test');
    await db.collection<{ _id: number }>('sales').insertMany([
      { _id: 1, item: 'a', n: 2, tags: ['x', 'y'] },
      { _id: 2, item: 'b', n: 5, tags: [] },
      { _id: 3, item: 'a', n: 7 },
    ] as never);
    await db.collection('items').insertMany([
      { code: 'a', price: 3 },
      { code: 'b', price: 4 },
    ]);
  });
  afterAll(() => server.close());

  it.each<[string, object[], unknown[]]>([
    [
      'groups',
      [
        { $group: { _id: '$item', n: { $sum: '$n' }, avg: { $avg: '$n' }, c: { $count: {} } } },
        { $sort: { _id: 1 } },
      ],
      [
        { _id: 'a', n: 9, avg: 4.5, c: 2 },
        { _id: 'b', n: 5, avg: 5, c: 1 },
      ],
    ],
    ['unwinds', [{ $unwind: '$tags' }, { $project: { _id: 0, tags: 1 } }], [{ tags: 'x' }, { tags: 'y' }]],
    [
      'unwinds and keeps the empty',
      [
        { $unwind: { path: '$tags', preserveNullAndEmptyArrays: true, includeArrayIndex: 'i' } },
        { $project: { tags: 1, i: 1 } },
      ],
      [
        { _id: 1, tags: 'x', i: 0 },
        { _id: 1, tags: 'y', i: 1 },
        { _id: 2, i: null },
        { _id: 3, i: null },
      ],
    ],
    [
      'looks up',
      [
        { $match: { _id: 1 } },
        { $lookup: { from: 'items', localField: 'item', foreignField: 'code', as: 'found' } },
        { $project: { price: { $first: '$found.price' } } },
      ],
      [{ _id: 1, price: 3 }],
    ],
    [
      'looks up by a pipeline',
      [
        { $match: { _id: 2 } },
        {
          $lookup: {
            from: 'items',
            let: { i: '$item' },
            pipeline: [{ $match: { $expr: { $eq: ['$code', '$$i'] } } }, { $project: { _id: 0, price: 1 } }],
            as: 'found',
          },
        },
        { $project: { found: 1 } },
      ],
      [{ _id: 2, found: [{ price: 4 }] }],
    ],
    ['counts', [{ $match: { n: { $gt: 2 } } }, { $count: 'many' }], [{ many: 2 }]],
    [
      'facets',
      [{ $facet: { one: [{ $limit: 1 }, { $project: { _id: 1 } }], all: [{ $count: 'n' }] } }],
      [{ one: [{ _id: 1 }], all: [{ n: 3 }] }],
    ],
    [
      'buckets',
      [{ $bucket: { groupBy: '$n', boundaries: [0, 5, 10] } }],
      [
        { _id: 0, count: 1 },
        { _id: 5, count: 2 },
      ],
    ],
    [
      'sorts by count',
      [{ $sortByCount: '$item' }],
      [
        { _id: 'a', count: 2 },
        { _id: 'b', count: 1 },
      ],
    ],
    ['replaces roots', [{ $match: { _id: 1 } }, { $replaceRoot: { newRoot: { n: '$n' } } }], [{ n: 2 }]],
    [
      'adds and removes fields',
      [{ $match: { _id: 1 } }, { $addFields: { 'm.k': '$n' } }, { $unset: ['tags', 'item'] }],
      [{ _id: 1, n: 2, m: { k: 2 } }],
    ],
    [
      'pages',
      [{ $sort: { n: -1 } }, { $skip: 1 }, { $limit: 1 }, { $project: { n: 1 } }],
      [{ _id: 2, n: 5 }],
    ],
  ])('%s', async (_, pipeline, expected) => expect(await run(pipeline)).toEqual(expected));

  it('writes with $out and $merge', async () => {
    await run([{ $match: { item: 'a' } }, { $out: 'copy' }]);
    expect(await db.collection('copy').countDocuments()).toBe(2);
    await run([
      { $project: { n: 0 } },
      { $merge: { into: 'copy', whenMatched: 'merge', whenNotMatched: 'insert' } },
    ]);
    expect(await db.collection('copy').find().sort({ _id: 1 }).project({ n: 1 }).toArray()).toEqual([
      { _id: 1, n: 2 },
      { _id: 2 },
      { _id: 3, n: 7 },
    ]);
    const again = run([{ $merge: { into: 'copy', whenMatched: 'fail' } }]).catch(
      (error: MongoServerError) => error,
    );
    expect(await again).toMatchObject({ code: 11000, keyPattern: { _id: 1 } });
  });
});

describe('the projection of find', () => {
  let server: Awaited<ReturnType<typeof startForTest>>;
  beforeAll(async () => {
    server = await startForTest();
    await server.client
      .db('test')
      .collection<{ _id: number }>('p')
      .insertOne({ _id: 1, a: 1, b: { c: 2, d: 3 }, l: [{ x: 1, y: 2 }, 5, { x: 3 }] } as never);
  });
  afterAll(() => server.close());

  it.each<[object, object, object]>([
    [{}, { a: 1 }, { _id: 1, a: 1 }],
    [{}, { _id: 0, 'b.c': 1 }, { b: { c: 2 } }],
    [{}, { b: { d: 1 }, _id: 0 }, { b: { d: 3 } }],
    [{}, { l: 0, 'b.d': 0 }, { _id: 1, a: 1, b: { c: 2 } }],
    [{}, { _id: 0, 'l.x': 1 }, { l: [{ x: 1 }, { x: 3 }] }],
    [{}, { _id: 0, 'l.x': 0, a: 0, b: 0 }, { l: [{ y: 2 }, 5, {}] }],
    [{}, { _id: 0, l: { $slice: 1 }, a: 1 }, { a: 1, l: [{ x: 1, y: 2 }] }],
    [{}, { _id: 0, l: { $elemMatch: { x: 3 } } }, { l: [{ x: 3 }] }],
    [{ 'l.x': 3 }, { _id: 0, 'l.$': 1 }, { l: [{ x: 3 }] }],
    [{}, { _id: 0, sum: { $add: ['$a', 1] } }, { sum: 2 }],
    [{}, { _id: 0 }, { a: 1, b: { c: 2, d: 3 }, l: [{ x: 1, y: 2 }, 5, { x: 3 }] }],
  ])('%j %j', async (filter, projection, expected) => {
    const found = await server.client.db('test').collection('p').findOne(filter, { projection });
    expect(found).toEqual(expected);
  });

  it('refuses to mix what to keep and what to leave out', async () => {
    const mixed = server.client
      .db('test')
      .collection('p')
      .findOne({}, { projection: { a: 1, b: 0 } });
    await expect(mixed).rejects.toMatchObject({ code: 31254 });
  });
});
