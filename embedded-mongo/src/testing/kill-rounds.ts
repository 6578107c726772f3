import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { type Collection, MongoClient } from 'mongodb';

export interface KillResult {
  rounds: number;
  acknowledged: number;
  /** Acknowledged writes that were not there afterwards. */
  lost: number;
  /** Documents that were damaged, pairs of which one half was there, index entries without document. */
  torn: number;
}

interface Written {
  _id: string;
  text: string;
  hash: string;
  pair?: string;
}

const WRITERS = 8;
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

/** Starts the stand-alone process and resolves with its connection string. */
export async function startProcess(
  file: string,
  directory: string,
): Promise<{ child: ChildProcess; uri: string }> {
  const child = spawn(process.execPath, [file, directory], { stdio: ['ignore', 'pipe', 'inherit'] });
  if (!child.stdout) throw new Error('no output');
  for await (const line of createInterface(child.stdout)) {
    const uri = /^MONGODB_URI=(.+)$/.exec(line)?.[1];
    if (uri) return { child, uri };
  }
  throw new Error('the database did not start');
}

function written(id: string, pair?: string): Written {
  const text = id.repeat(20 + (id.length % 50));
  return { _id: id, text, hash: hashOf(text), ...(pair && { pair }) };
}

/** Writes single documents and, every fourth time, two in a transaction, until the server is gone. */
async function keepWriting(
  client: MongoClient,
  all: Collection<Written>,
  prefix: string,
  acknowledged: string[],
): Promise<void> {
  for (let i = 0; ; i++) {
    const id = `${prefix}-${i}`;
    if (i % 4 !== 0) {
      await all.insertOne(written(id));
      acknowledged.push(id);
      continue;
    }
    const both = [written(`${id}-l`, `${id}-r`), written(`${id}-r`, `${id}-l`)];
    await client.withSession((session) => session.withTransaction(() => all.insertMany(both, { session })));
    acknowledged.push(...both.map(({ _id }) => _id));
  }
}

/** Loads the server, kills it without warning, and gives what it had acknowledged. */
async function loadAndKill(file: string, directory: string, round: number): Promise<string[]> {
  const { child, uri } = await startProcess(file, directory);
  const client = await new MongoClient(uri, { serverSelectionTimeoutMS: 500, retryWrites: false }).connect();
  const all = client.db('kill').collection<Written>('all');
  await all.createIndex({ hash: 1 }, { unique: true });
  const acknowledged: string[] = [];
  const writers = Array.from({ length: WRITERS }, (_, i) =>
    keepWriting(client, all, `${round}-${i}`, acknowledged).catch(() => undefined),
  );
  await new Promise((resolve) => setTimeout(resolve, 300 + Math.random() * 400));
  child.kill('SIGKILL');
  await once(child, 'exit');
  await Promise.all(writers);
  await client.close(true);
  return acknowledged;
}

async function verify(
  file: string,
  directory: string,
  acknowledged: Set<string>,
): Promise<{ lost: number; torn: number }> {
  const { child, uri } = await startProcess(file, directory);
  const client = await new MongoClient(uri).connect();
  const documents = await client.db('kill').collection<Written>('all').find().toArray();
  const byIndex = await client
    .db('kill')
    .collection<Written>('all')
    .find({ hash: { $gte: '' } })
    .hint('hash_1')
    .toArray();
  await client.close();
  child.kill('SIGTERM');
  await once(child, 'exit');
  const present = new Set(documents.map(({ _id }) => _id));
  const damaged = documents.filter(
    ({ text, hash, pair }) => hashOf(text) !== hash || (pair !== undefined && !present.has(pair)),
  );
  return {
    lost: [...acknowledged].filter((id) => !present.has(id)).length,
    torn: damaged.length + Math.abs(byIndex.length - documents.length),
  };
}

/** Kills a loaded server again and again, on one store, and looks after each time for what is missing. */
export async function killRounds(file: string, directory: string, rounds: number): Promise<KillResult> {
  const acknowledged = new Set<string>();
  const result: KillResult = { rounds, acknowledged: 0, lost: 0, torn: 0 };
  for (let round = 0; round < rounds; round++) {
    for (const id of await loadAndKill(file, directory, round)) acknowledged.add(id);
    const { lost, torn } = await verify(file, directory, acknowledged);
    result.lost += lost;
    result.torn += torn;
  }
  return { ...result, acknowledged: acknowledged.size };
}
