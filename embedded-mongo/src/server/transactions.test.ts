import type { Db, MongoServerError } from 'mongodb';
import { startForTest } from '../testing/start';

let server: Awaited<ReturnType<typeof startForTest>>;
let db: Db;
beforeAll(async () => {
  server = await startForTest();
  db = server.client.db('test');
});
afterAll(() => server.close());

interface Account {
  _id: string;
  n: number;
}
const accounts = () => db.collection<Account>('accounts');
const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: MongoServerError) => error,
  );

beforeEach(async () => {
  await accounts().deleteMany({});
  await accounts().insertMany([
    { _id: 'a', n: 10 },
    { _id: 'b', n: 0 },
  ]);
});

describe('a transaction', () => {
  it('shows its own changes to itself and to nobody else until it commits', async () => {
    await server.client.withSession((session) =>
      session.withTransaction(async () => {
        await accounts().updateOne({ _id: 'a' }, { $inc: { n: -4 } }, { session });
        await accounts().insertOne({ _id: 'c', n: 1 }, { session });
        await accounts().deleteOne({ _id: 'b' }, { session });
        expect(await accounts().find({}, { session }).sort({ _id: 1 }).toArray()).toEqual([
          { _id: 'a', n: 6 },
          { _id: 'c', n: 1 },
        ]);
        expect(await accounts().find().sort({ _id: 1 }).toArray()).toEqual([
          { _id: 'a', n: 10 },
          { _id: 'b', n: 0 },
        ]);
      }),
    );
    expect(await accounts().find().sort({ _id: 1 }).toArray()).toEqual([
      { _id: 'a', n: 6 },
      { _id: 'c', n: 1 },
    ]);
  });

  it('leaves nothing behind when it is aborted', async () => {
    const stopped = server.client.withSession((session) =>
      session.withTransaction(async () => {
        await accounts().insertOne({ _id: 'x', n: 1 }, { session });
        throw new Error('stop');
      }),
    );
    await expect(stopped).rejects.toThrow('stop');
    expect(await accounts().countDocuments()).toBe(2);
  });

  it('reads as of its beginning', async () => {
    await server.client.withSession(async (session) => {
      session.startTransaction();
      expect(await accounts().countDocuments({}, { session })).toBe(2);
      await accounts().insertOne({ _id: 'late', n: 1 });
      expect(await accounts().countDocuments({}, { session })).toBe(2);
      await session.commitTransaction();
    });
  });

  it('conflicts with a change made since it began, and can be tried again', async () => {
    await server.client.withSession(async (session) => {
      session.startTransaction();
      await accounts().findOne({ _id: 'b' }, { session });
      await accounts().updateOne({ _id: 'a' }, { $set: { n: 99 } });
      const error = await failure(accounts().updateOne({ _id: 'a' }, { $inc: { n: 1 } }, { session }));
      expect(error).toMatchObject({ code: 112, codeName: 'WriteConflict' });
      expect(error?.hasErrorLabel('TransientTransactionError')).toBe(true);
      expect(await failure(accounts().findOne({}, { session }))).toMatchObject({
        code: 251,
        codeName: 'NoSuchTransaction',
      });
      await session.abortTransaction();
    });
    expect(await accounts().findOne({ _id: 'a' })).toEqual({ _id: 'a', n: 99 });
  });

  it('does not commit over a change made after its own', async () => {
    await server.client.withSession(async (session) => {
      session.startTransaction();
      await accounts().updateOne({ _id: 'a' }, { $inc: { n: 1 } }, { session });
      await accounts().updateOne({ _id: 'a' }, { $set: { n: 50 } });
      expect(await failure(session.commitTransaction())).toMatchObject({ code: 112 });
    });
    expect(await accounts().findOne({ _id: 'a' })).toEqual({ _id: 'a', n: 50 });
  });

  it('counts exactly when many add to one document at once', async () => {
    const once = (i: number) =>
      server.client.withSession((session) =>
        session.withTransaction(async () => {
          const counter = await accounts().findOneAndUpdate(
            { _id: 'a' },
            { $inc: { n: 1 } },
            { session, returnDocument: 'after' },
          );
          await db
            .collection<{ _id: string }>('receipts')
            .insertOne({ _id: `${counter?.n}`, i } as never, { session });
        }),
      );
    await Promise.all(Array.from({ length: 40 }, (_, i) => once(i)));
    expect(await accounts().findOne({ _id: 'a' })).toEqual({ _id: 'a', n: 50 });
    expect(await db.collection('receipts').countDocuments()).toBe(40);
  });

  it('meets a unique index inside, and at commit', async () => {
    await db.collection('numbers').createIndex({ no: 1 }, { unique: true });
    await db.collection('numbers').insertOne({ no: 1 });
    await server.client.withSession(async (session) => {
      session.startTransaction();
      expect(await failure(db.collection('numbers').insertOne({ no: 1 }, { session }))).toMatchObject({
        code: 11000,
      });
      await session.abortTransaction();
      session.startTransaction();
      await db.collection('numbers').insertOne({ no: 2 }, { session });
      await db.collection('numbers').insertOne({ no: 2 });
      expect(await failure(session.commitTransaction())).toMatchObject({ code: 112 });
    });
    expect(await db.collection('numbers').countDocuments({ no: 2 })).toBe(1);
  });

  it('moves a unique key from one document to another', async () => {
    await db.collection('keys').createIndex({ k: 1 }, { unique: true });
    await db.collection<{ _id: number; k: string }>('keys').insertMany([
      { _id: 1, k: 'x' },
      { _id: 2, k: 'y' },
    ]);
    const keys = db.collection<{ _id: number; k: string }>('keys');
    await server.client.withSession((session) =>
      session.withTransaction(async () => {
        await keys.updateOne({ _id: 1 }, { $set: { k: 'z' } }, { session });
        await keys.updateOne({ _id: 2 }, { $set: { k: 'x' } }, { session });
        await keys.updateOne({ _id: 1 }, { $set: { k: 'y' } }, { session });
      }),
    );
    expect(await keys.find().sort({ _id: 1 }).toArray()).toEqual([
      { _id: 1, k: 'y' },
      { _id: 2, k: 'x' },
    ]);
  });

  it('refuses commands that cannot be part of one', async () => {
    await server.client.withSession(async (session) => {
      session.startTransaction();
      expect(await failure(db.command({ count: 'accounts' }, { session }))).toMatchObject({
        code: 263,
        codeName: 'OperationNotSupportedInTransaction',
      });
      await session.abortTransaction();
    });
  });

  it('makes the collection it inserts into', async () => {
    await server.client.withSession((session) =>
      session.withTransaction(async () => {
        await db.collection('fresh').insertOne({ a: 1 }, { session });
        expect(await db.collection('fresh').findOne({ a: 1 }, { session })).toMatchObject({ a: 1 });
      }),
    );
    expect(await db.collection('fresh').countDocuments()).toBe(1);
  });
});
