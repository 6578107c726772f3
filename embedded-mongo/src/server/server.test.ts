import { GridFSBucket, type MongoServerError, type Db, Long, ObjectId } from 'mongodb';
import { startForTest } from '../testing/start';
import { removeExpired } from './ttl';

let server: Awaited<ReturnType<typeof startForTest>>;
let db: Db;
beforeAll(async () => {
  server = await startForTest();
  db = server.client.db('test');
});
afterAll(() => server.close());

const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: MongoServerError) => error,
  );

interface Numbered {
  _id: number;
  c?: number;
  [field: string]: unknown;
}
const numbered = (name: string) => db.collection<Numbered>(name);

describe('the driver', () => {
  it('pages through a large result in order, by index', async () => {
    const all = numbered('pages');
    await all.insertMany(Array.from({ length: 2500 }, (_, i) => ({ _id: i, n: i % 10, at: 2500 - i })));
    await all.createIndex({ n: 1, at: -1 });
    const found = await all.find({ n: 3 }).sort({ at: -1 }).batchSize(7).toArray();
    expect(found.map(({ _id }) => _id)).toEqual(Array.from({ length: 250 }, (_, i) => 3 + 10 * i));
    const plan = await all.find({ n: 3 }).sort({ at: -1 }).explain();
    expect(plan.queryPlanner.winningPlan.inputStage.indexName).toBe('n_1_at_-1');
    expect(await all.countDocuments({ n: { $gte: 8 } })).toBe(500);
    expect(await all.estimatedDocumentCount()).toBe(2500);
    expect(await all.distinct('n', { at: { $lte: 20 } })).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('reads the index that holds fewer where two serve alike', async () => {
    const cases = numbered('partial');
    await cases.insertMany([
      { _id: 1, n: 1, of: 'a' },
      { _id: 2, n: 1, of: 'a', c: 5 },
    ]);
    await cases.createIndex({ of: 1 });
    await cases.createIndex({ c: 1 }, { partialFilterExpression: { c: { $exists: true } } });
    const plan = await cases.find({ of: 'a', c: 5 }).explain();
    expect(plan.queryPlanner.winningPlan.inputStage.indexName).toBe('c_1');
    expect(await cases.countDocuments({ of: 'a', c: 5 })).toBe(1);
  });

  it('gives the fields a projection chooses, computes or cuts, and no others', async () => {
    const things = numbered('chosen');
    await things.insertOne({ _id: 1, c: 7, list: [{ x: 1, y: 2 }, { x: 3 }], at: { in: 4, out: 5 } });
    const chosen = (projection: object) => things.findOne({ 'list.x': 3 }, { projection });
    expect(await chosen({ c: 1 })).toEqual({ _id: 1, c: 7 });
    expect(await chosen({ _id: 0, 'list.x': 1, at: { in: 1 } })).toEqual({
      list: [{ x: 1 }, { x: 3 }],
      at: { in: 4 },
    });
    expect(await chosen({ sum: { $add: ['$c', '$at.in'] } })).toEqual({ _id: 1, sum: 11 });
    expect(await chosen({ c: 1, list: { $slice: -1 } })).toEqual({ _id: 1, c: 7, list: [{ x: 3 }] });
    expect(await chosen({ 'list.$': 1 })).toEqual({ _id: 1, list: [{ x: 3 }] });
    expect(await chosen({ list: 0, at: 0 })).toEqual({ _id: 1, c: 7 });
  });

  it('reports a duplicate with its pattern and value, and keeps what an ordered batch did before', async () => {
    const things = numbered('unique');
    await things.createIndex({ code: 1, year: 1 }, { unique: true });
    const error = await failure(
      things.insertMany([
        { _id: 1, code: 'a', year: 1 },
        { _id: 2, code: 'a', year: 1 },
        { _id: 3, code: 'b', year: 1 },
      ]),
    );
    expect(error).toMatchObject({
      code: 11000,
      result: { insertedCount: 1 },
      writeErrors: [{ err: { index: 1 } }],
    });
    expect(error?.message).toBe(
      'E11000 duplicate key error collection: test.unique index: code_1_year_1 dup key: { code: "a", year: 1 }',
    );
    const unordered = await failure(
      things.insertMany([{ _id: 1 }, { _id: 4, code: 'c', year: 1 }], { ordered: false }),
    );
    expect(unordered).toMatchObject({ code: 11000, result: { insertedCount: 1 } });
    expect(await failure(things.updateOne({ _id: 4 }, { $set: { code: 'a' } }))).toMatchObject({
      code: 11000,
    });
    expect(await failure(db.collection('unique').createIndex({ year: 1 }, { unique: true }))).toMatchObject({
      code: 11000,
    });
    expect((await things.indexes()).map(({ name }) => name)).toEqual(['_id_', 'code_1_year_1']);
  });

  it('upserts, replaces, finds and modifies', async () => {
    const all = numbered('changes');
    const up = await all.updateOne(
      { _id: 1, 'a.b': 2 },
      { $set: { c: 1 }, $setOnInsert: { d: 1 } },
      { upsert: true },
    );
    expect(up).toMatchObject({ upsertedId: 1, upsertedCount: 1, matchedCount: 0 });
    expect(await all.findOne({ _id: 1 })).toEqual({ _id: 1, a: { b: 2 }, c: 1, d: 1 });
    expect(await all.updateOne({ _id: 1 }, { $set: { c: 1 } })).toMatchObject({
      matchedCount: 1,
      modifiedCount: 0,
    });
    expect(
      await all.findOneAndUpdate(
        { _id: 1 },
        { $inc: { c: 1 } as never },
        { returnDocument: 'after', projection: { c: 1 } },
      ),
    ).toEqual({ _id: 1, c: 2 });
    expect(await all.findOneAndReplace({ _id: 1 }, { z: 1 })).toMatchObject({ c: 2 });
    expect(await all.findOneAndDelete({ z: 1 })).toEqual({ _id: 1, z: 1 });
    expect(await all.findOneAndDelete({ z: 1 })).toBeNull();
    const made = await db.collection('changes').updateOne({ x: 1 }, { $set: { y: 1 } }, { upsert: true });
    expect(made.upsertedId).toBeInstanceOf(ObjectId);
  });

  it.each<[string, object, number, string]>([
    ['an unknown command', { nope: 1 }, 59, 'CommandNotFound'],
    ['an unknown stage', { aggregate: 'c', pipeline: [{ $nope: 1 }], cursor: {} }, 40324, 'Location40324'],
    [
      'a change stream',
      { aggregate: 'c', pipeline: [{ $changeStream: {} }], cursor: {} },
      40573,
      'Location40573',
    ],
    [
      'a text index',
      { createIndexes: 'c', indexes: [{ key: { a: 'text' }, name: 'a' }] },
      67,
      'CannotCreateIndex',
    ],
    ['a capped collection', { create: 'k', capped: true, size: 5 }, 238, 'NotImplemented'],
    ['a cursor that is gone', { getMore: Long.fromNumber(5), collection: 'c' }, 43, 'CursorNotFound'],
    ['an argument of a wrong type', { find: 'c', filter: 5 }, 14, 'TypeMismatch'],
    ['indexes of no collection', { listIndexes: 'absent' }, 26, 'NamespaceNotFound'],
    ['a hint to no index', { find: 'pages', hint: 'nope' }, 2, 'BadValue'],
    ['a name that is none', { find: '', filter: {} }, 73, 'InvalidNamespace'],
  ])('refuses %s', async (_, command, code, codeName) => {
    const error = await failure(db.command(command));
    if (error) expect(error).toMatchObject({ code, codeName });
  });

  it('ends a slow operation when its time is over', async () => {
    const error = await failure(
      numbered('pages')
        .find({
          $expr: {
            $gt: [
              {
                $reduce: {
                  input: { $range: [0, 3000] },
                  initialValue: 0,
                  in: { $add: ['$$value', '$$this'] },
                },
              },
              0,
            ],
          },
        })
        .maxTimeMS(5)
        .toArray(),
    );
    expect(error).toMatchObject({ code: 50, codeName: 'MaxTimeMSExpired' });
  });

  it('stores files in GridFS', async () => {
    const bucket = new GridFSBucket(db);
    const content = Buffer.alloc(1_000_000, 'คำร้อง');
    const upload = bucket.openUploadStream('petition.pdf');
    await new Promise<void>((resolve, reject) => upload.on('error', reject).end(content, () => resolve()));
    const parts: Buffer[] = [];
    for await (const part of bucket.openDownloadStream(upload.id)) parts.push(part as Buffer);
    expect(Buffer.concat(parts).equals(content)).toBe(true);
  });

  it('removes documents whose time is over', async () => {
    const all = numbered('expiring');
    await all.createIndex({ until: 1 }, { expireAfterSeconds: 60, partialFilterExpression: { keep: false } });
    await all.insertMany([
      { _id: 1, until: new Date(Date.now() - 61_000), keep: false },
      { _id: 2, until: new Date(), keep: false },
      { _id: 3, until: new Date(0), keep: true },
    ]);
    await removeExpired(server.instance.database);
    expect(await all.distinct('_id')).toEqual([2, 3]);
  });

  it('answers a retried write from its record, also after other clients wrote', async () => {
    const lsid = { id: new (await import('mongodb')).UUID() };
    const command = {
      update: 'retried',
      updates: [{ q: { _id: 1 }, u: { $inc: { n: 1 } }, upsert: true }],
      lsid,
      txnNumber: Long.fromNumber(1),
    };
    const first = await raw(command);
    expect(await raw(command)).toMatchObject({ n: 1, upserted: first.upserted });
    expect(await numbered('retried').findOne({})).toEqual({ _id: 1, n: 1 });
  });
});

/** Sends a command past the driver's own sessions. */
async function raw(command: object) {
  const { from, plain } = await import('../testing/plain');
  const reply = await server.instance.dispatcher.reply(from({ ...command, $db: 'test' }), 0);
  return plain(reply) as { upserted?: object };
}
