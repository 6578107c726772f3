import { readFileSync } from 'node:fs';
import { GridFSBucket, type Collection, type Db, MongoClient } from 'mongodb';
import { startProcess } from '@khamrong/embedded-mongo/kill-rounds';
import { bareInserts } from './bare-sqlite';
import { type Figure, median } from '../print';
import { INDEXES, type Sample, sample, timed } from './documents';

const TICKS_MS = 10;

/** Processor time a process has used, in milliseconds (Linux). */
function processorTime(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(' ');
  return (Number(fields[13]) + Number(fields[14])) * TICKS_MS;
}

const residentMegabytes = (pid: number) =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;

/** Inserts one by one from some writers; gives seconds. */
async function insertFrom(
  all: Collection<Sample>,
  from: number,
  count: number,
  writers: number,
): Promise<number> {
  let next = from;
  const writer = async () => {
    while (next < from + count) await all.insertOne(sample(next++));
  };
  return (await timed(() => Promise.all(Array.from({ length: writers }, writer)))) / 1000;
}

/** The longest time this program's own event loop stood still while something ran. */
async function longestStall(run: () => Promise<unknown>): Promise<number> {
  let longest = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last - 1);
    last = now;
  }, 1);
  await run();
  clearInterval(timer);
  return longest;
}

async function gridFs(db: Db): Promise<Figure[]> {
  const bucket = new GridFSBucket(db);
  const content = Buffer.alloc(16 * 1024 * 1024, 7);
  const upload = bucket.openUploadStream('scan.pdf');
  const stored = new Promise<void>((resolve, reject) =>
    upload.on('error', reject).on('finish', () => resolve()),
  );
  const up = await timed(() => {
    upload.end(content);
    return stored;
  });
  const down = await timed(async () => {
    for await (const part of bucket.openDownloadStream(upload.id)) if (!part) throw new Error('empty');
  });
  return [
    { name: 'GridFS, 16 MB up', value: up / 1000, unit: 's', goal: '≤ 1' },
    { name: 'GridFS, 16 MB down', value: down / 1000, unit: 's', goal: '≤ 0.3' },
  ];
}

async function reads(all: Collection<Sample>): Promise<Figure[]> {
  const pages: number[] = [];
  for (let i = 0; i < 300; i++)
    pages.push(await timed(() => all.find({ status: 'open' }).sort({ at: -1 }).limit(20).toArray()));
  const scans: number[] = [];
  const stall = await longestStall(async () => {
    for (let i = 0; i < 3; i++)
      scans.push(await timed(() => all.countDocuments({ 'answers.amount': { $lt: 0 } })));
  });
  return [
    { name: 'page of 20 over 100,000 by index, p50', value: median(pages), unit: 'ms', goal: '≤ 2' },
    { name: 'full scan of 100,000', value: median(scans), unit: 'ms', goal: '≤ 1000' },
    { name: "application's event loop during scans, longest stall", value: stall, unit: 'ms', goal: '≤ 25' },
  ];
}

/** Against the same documents in plain SQLite, each insert durable by itself. */
async function inserts(all: Collection<Sample>, pid: number, bareDirectory: string): Promise<Figure[]> {
  const bare = 2000 / bareInserts(bareDirectory, 2000);
  const alone = 2000 / (await insertFrom(all, 0, 2000, 1));
  const before = processorTime(pid);
  const many = 10_000 / (await insertFrom(all, 2000, 10_000, 50));
  const each = ((processorTime(pid) - before) * 1000) / 10_000;
  return [
    { name: 'durable inserts, one writer waiting for each, ÷ bare SQLite', value: alone / bare, unit: '×' },
    { name: 'durable inserts, 50 writers, ÷ bare SQLite', value: many / bare, unit: '×', goal: '≥ 0.4' },
    { name: 'durable inserts, 50 writers', value: many, unit: '/s', goal: '≥ 3000' },
    { name: 'processor time of the server per insert', value: each, unit: 'µs', goal: '≤ 250' },
  ];
}

async function fill(all: Collection<Sample>, from: number): Promise<void> {
  for (let i = from; i < 100_000; i += 1000)
    await all.insertMany(Array.from({ length: 1000 }, (_, k) => sample(i + k)));
}

/** Everything that one running server shows. */
export async function measureServer(
  file: string,
  directory: string,
  bareDirectory: string,
): Promise<Figure[]> {
  const began = performance.now();
  const { child, uri } = await startProcess(file, directory);
  const pid = child.pid ?? process.pid;
  const client = await new MongoClient(uri, { maxPoolSize: 60 }).connect();
  const db = client.db('bench');
  const all = db.collection<Sample>('all');
  await db.collection('first').insertOne({ a: 1 });
  const first = performance.now() - began;
  for (const { key, ...options } of INDEXES) await all.createIndex({ ...key }, options);
  const figures: Figure[] = [
    { name: 'first acknowledged write after start', value: first, unit: 'ms', goal: '≤ 300' },
    ...(await inserts(all, pid, bareDirectory)),
  ];
  await fill(all, 12_000);
  figures.push(...(await reads(all)));
  const resident = residentMegabytes(pid);
  figures.push({
    name: 'resident memory with 100,000 documents',
    value: resident,
    unit: 'MB',
    goal: '≤ 250',
  });
  figures.push(...(await gridFs(db)));
  await client.close();
  child.kill('SIGTERM');
  return figures;
}
