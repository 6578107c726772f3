import { once } from 'node:events';
import { existsSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MongoClient } from 'mongodb';
import mongoose from 'mongoose';
import { startEmbeddedMongo, StoreCorruptError, StoreInUseError, StoreTooNewError } from './index';
import { Connection } from './store/sqlite';
import { build } from './testing/build';
import { killRounds, startProcess } from './testing/kill-rounds';
import { startForTest, temporaryDirectory } from './testing/start';

let processFile: string;
const directories: string[] = [];
const directory = () => {
  directories.push(temporaryDirectory());
  return directories[directories.length - 1] as string;
};

beforeAll(() => {
  processFile = build();
});
afterAll(() => directories.forEach((each) => rmSync(each, { recursive: true, force: true })));

describe('the store', () => {
  it('loses and tears nothing when its process is killed under load', async () => {
    const result = await killRounds(processFile, directory(), 3);
    expect(result).toMatchObject({ lost: 0, torn: 0 });
    expect(result.acknowledged).toBeGreaterThan(100);
  });

  it('is there again after a restart, with its indexes', async () => {
    const place = directory();
    const first = await startEmbeddedMongo({ directory: place });
    const client = await new MongoClient(first.uri).connect();
    await client.db('d').collection('c').createIndex({ n: -1 }, { unique: true });
    await client
      .db('d')
      .collection('c')
      .insertMany([{ n: 1 }, { n: [2, 3] }]);
    await client.close();
    await first.close();
    const second = await startEmbeddedMongo({ directory: place });
    const again = await new MongoClient(second.uri).connect();
    const found = again.db('d').collection('c');
    expect((await found.indexes()).map(({ key }) => key)).toEqual([{ _id: 1 }, { n: -1 }]);
    expect(await found.countDocuments({ n: { $gte: 2 } })).toBe(1);
    await expect(found.insertOne({ n: 3 })).rejects.toMatchObject({ code: 11000 });
    await again.close();
    await second.close();
  });

  it('belongs to one program at a time', async () => {
    const place = directory();
    const owner = await startProcess(processFile, place);
    const second = startEmbeddedMongo({ directory: place });
    await expect(second).rejects.toBeInstanceOf(StoreInUseError);
    await expect(second).rejects.toMatchObject({ messageTh: expect.stringContaining('กำลังถูกใช้') });
    await expect(startEmbeddedMongo({ directory: place })).rejects.toBeInstanceOf(StoreInUseError);
    owner.child.kill('SIGKILL');
    await once(owner.child, 'exit');
    const next = await startEmbeddedMongo({ directory: place });
    await expect(startEmbeddedMongo({ directory: place })).rejects.toBeInstanceOf(StoreInUseError);
    await next.close();
  });

  it('is refused in words when it is damaged', async () => {
    const place = directory();
    writeFileSync(join(place, 'data.sqlite'), Buffer.alloc(8192, 'x'));
    const start = startEmbeddedMongo({ directory: place });
    await expect(start).rejects.toBeInstanceOf(StoreCorruptError);
    await expect(start).rejects.toThrow(/damaged/);
  });

  it('is refused in words when a newer program wrote it', async () => {
    const place = directory();
    await (await startEmbeddedMongo({ directory: place })).close();
    const connection = new Connection(join(place, 'data.sqlite'));
    connection.exec('PRAGMA user_version = 99');
    connection.close();
    await expect(startEmbeddedMongo({ directory: place })).rejects.toBeInstanceOf(StoreTooNewError);
  });

  it('stays whole when there is no room, and takes writes again when there is', async () => {
    const server = await startForTest();
    const all = server.client.db('d').collection<{ _id: number; text: string }>('full');
    await all.insertOne({ _id: -1, text: 'first' });
    server.instance.database.limitPages(200);
    const text = 'x'.repeat(4000);
    let stored = 0;
    const fill = async () => {
      for (; stored < 1000; stored++) await all.insertOne({ _id: stored, text });
    };
    await expect(fill()).rejects.toMatchObject({ code: 14031, codeName: 'OutOfDiskSpace' });
    expect(stored).toBeGreaterThan(20);
    expect(await all.countDocuments({ text })).toBe(stored);
    const many = Array.from({ length: 50 }, (_, at) => ({ _id: 9000 + at, text }));
    const together = server.client.withSession((session) =>
      session.withTransaction(() => all.insertMany(many, { session })),
    );
    await expect(together).rejects.toMatchObject({ code: 14031, codeName: 'OutOfDiskSpace' });
    expect(await all.countDocuments({ text })).toBe(stored);
    server.instance.database.limitPages(0);
    await all.insertOne({ _id: 5000, text });
    expect(await all.countDocuments()).toBe(stored + 2);
    await server.close();
  });
});

describe('the server', () => {
  it('keeps its socket to itself, however deep its directory is', async () => {
    for (const place of [directory(), join(directory(), 'a-very-long-name/'.repeat(8))]) {
      const server = await startEmbeddedMongo({ directory: place });
      const socket = decodeURIComponent(/\/\/([^/]+)\//.exec(server.uri)?.[1] ?? '');
      expect(existsSync(socket)).toBe(true);
      expect(statSync(join(socket, '..')).mode & 0o077).toBe(0);
      await server.close();
    }
  });

  it('carries Mongoose: models, population, transactions', async () => {
    const server = await startEmbeddedMongo({ directory: directory() });
    const connection = await mongoose.createConnection(server.uri, { dbName: 'office' }).asPromise();
    const Form = connection.model(
      'Form',
      new mongoose.Schema({ title: { type: String, unique: true } }, { timestamps: true }),
    );
    const Answer = connection.model(
      'Answer',
      new mongoose.Schema({ form: { type: mongoose.Schema.Types.ObjectId, ref: 'Form' }, list: [Number] }),
    );
    await Promise.all([Form.init(), Answer.init()]);
    const form = await Form.create({ title: 'ขอถังขยะ' });
    await connection.transaction(async (session) => {
      await new Answer({ form: form._id, list: [1, 2] }).save({ session });
    });
    const answer = await Answer.findOne({ list: 2 }).populate('form').orFail();
    expect((answer.form as unknown as { title: string }).title).toBe('ขอถังขยะ');
    answer.list.push(3);
    await answer.save();
    expect((await Answer.findById(answer._id).lean())?.list).toEqual([1, 2, 3]);
    await expect(Form.create({ title: 'ขอถังขยะ' })).rejects.toMatchObject({ code: 11000 });
    await connection.close();
    await server.close();
  });
});
