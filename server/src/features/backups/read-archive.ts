import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import type { Keys } from '../../ports/keys';
import { BackupError, damaged } from './backup-error';
import { MANIFEST_FILE, manifestFault, type BackupPart, type Manifest, type ManifestFault } from './manifest';

/** A backup that is this office's and can be read. */
export interface Archive {
  manifest: Manifest;
  /** Its documents, BSON. @throws BackupError, at the latest with the last, where they are not what was written */
  documents(part: BackupPart): AsyncGenerator<Buffer>;
  close(): void;
}

const FAULTS: Record<ManifestFault, (path: string) => BackupError> = {
  foreign: (path) => damaged(path, 'no manifest of this program'),
  seal: (path) => damaged(path, 'the manifest was changed'),
  newer: (path) =>
    new BackupError(
      `ไฟล์สำรอง ${path} ทำจากโปรแกรมรุ่นใหม่กว่า กรุณาอัปเดตโปรแกรมก่อน`,
      `The backup ${path} was made by a newer version of this program; update it first.`,
    ),
  keys: (path) =>
    new BackupError(
      `ไฟล์กุญแจที่ตั้งไว้ไม่ใช่กุญแจของไฟล์สำรอง ${path} กรุณานำ keys.json ที่เก็บไว้ของสำนักงานมาวางก่อน หากไม่มีจะเปิดคำตอบที่เข้ารหัสไม่ได้`,
      `The key file is not the one of the backup ${path}. Put the office's own keys.json in its place first: nothing else opens the sealed answers.`,
    ),
};

/** The smallest BSON document: its length and the final zero. */
const SMALLEST = 5;
/** More than any document may have. */
const LARGEST = 32 * 1024 * 1024;

function sizeAt(bytes: Buffer): number {
  const size = bytes.readInt32LE(0);
  if (size < SMALLEST || size > LARGEST) throw new Error('no document where one begins');
  return size;
}

/** Cuts a stream of BSON documents into documents. */
async function* cut(stream: Readable): AsyncGenerator<Buffer> {
  let chunks: Buffer[] = [];
  let [held, needed] = [0, SMALLEST];
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    held += chunk.length;
    if (held < needed) continue;
    let rest = Buffer.concat(chunks);
    while (rest.length >= SMALLEST && rest.length >= (needed = sizeAt(rest))) {
      yield rest.subarray(0, needed);
      rest = rest.subarray(needed);
    }
    if (rest.length < SMALLEST) needed = SMALLEST;
    [chunks, held] = [[rest], rest.length];
  }
  if (held > 0) throw new Error('the last document is not whole');
}

async function* checked(stream: Readable, part: BackupPart): AsyncGenerator<Buffer> {
  const hash = createHash('sha256');
  let documents = 0;
  for await (const document of cut(stream)) {
    hash.update(document);
    documents += 1;
    yield document;
  }
  if (documents !== part.documents || hash.digest('hex') !== part.sha256)
    throw new Error('not what was written');
}

async function entriesOf(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
  return entries;
}

type Opened = (file: string) => Promise<Readable>;

async function readManifest(open: Opened, keys: Keys, path: string): Promise<Manifest> {
  const manifest = JSON.parse(await text(await open(MANIFEST_FILE))) as Manifest;
  const fault = manifestFault(keys, manifest);
  if (fault) throw FAULTS[fault](path);
  return manifest;
}

/** Any fault of an archive, in words. */
function inWords(path: string, error: unknown): BackupError {
  return error instanceof BackupError ? error : damaged(path, (error as Error).message);
}

const notFound = (path: string): BackupError =>
  new BackupError(`ไม่พบไฟล์ ${path}`, `There is no file ${path}.`);

/** @throws BackupError */
export async function openArchive(path: string, keys: Keys): Promise<Archive> {
  const zip = await openPromise(path, { autoClose: false }).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ENOENT' ? notFound(path) : damaged(path, error.message);
  });
  try {
    const entries = await entriesOf(zip);
    const open: Opened = async (file) => {
      const entry = entries.get(file);
      if (!entry) throw new Error(`${file} is missing`);
      return zip.openReadStreamPromise(entry);
    };
    const manifest = await readManifest(open, keys, path);
    return { manifest, documents: (part) => read(open, part, path), close: () => zip.close() };
  } catch (error) {
    zip.close();
    throw inWords(path, error);
  }
}

async function* read(open: Opened, part: BackupPart, path: string): AsyncGenerator<Buffer> {
  const documents = await open(part.file)
    .then((stream) => checked(stream, part))
    .catch((error: unknown) => {
      throw inWords(path, error);
    });
  while (true) {
    // Only what reading throws is the archive's fault, not what its reader does.
    const { done, value } = await documents.next().catch((error: unknown) => {
      throw inWords(path, error);
    });
    if (done) return;
    yield value;
  }
}

/** Reads all of it once. @throws BackupError for the first part that is not what was written */
export async function checkArchive({ manifest, documents }: Archive): Promise<void> {
  for (const part of manifest.parts) {
    const reading = documents(part);
    while (!(await reading.next()).done);
  }
}
