import mongoose from 'mongoose';
import { createHash, type Hash } from 'node:crypto';
import { createWriteStream, existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import type { Keys } from '../../ports/keys';
import { BackupError } from './backup-error';
import type { BackupSource, SourceCollection } from './backup-source';
import { MANIFEST_FILE, sealed, type BackupPart, type Manifest } from './manifest';

const { EJSON } = mongoose.mongo.BSON;

/** Fast rather than small. */
const COMPRESSION = 1;
/** Pictures and PDFs do not get smaller. */
const AS_THEY_ARE = 'files.chunks';
/** Bytes that are passed on at once. */
const PIECE_BYTES = 256 * 1024;

/** Documents one after another, counted and hashed on their way. */
async function* pieces(
  documents: ReturnType<SourceCollection['documents']>,
  part: BackupPart,
  hash: Hash,
): AsyncGenerator<Buffer> {
  let held: Uint8Array[] = [];
  let bytes = 0;
  const piece = (): Buffer => {
    const whole = Buffer.concat(held);
    hash.update(whole);
    part.bytes += whole.length;
    [held, bytes] = [[], 0];
    return whole;
  };
  for await (const document of documents) {
    held.push(document);
    bytes += document.length;
    part.documents += 1;
    if (bytes >= PIECE_BYTES) yield piece();
  }
  if (bytes > 0) yield piece();
  part.sha256 = hash.digest('hex');
}

const partOf = ({ name, indexes }: SourceCollection): BackupPart => ({
  name,
  file: `collections/${name}.bson`,
  documents: 0,
  bytes: 0,
  sha256: '',
  indexes: indexes.map((spec) => EJSON.serialize(spec)),
});

/** The archive's bytes, made while they are read: one collection after another, the manifest last. */
function archived({ collections }: BackupSource, parts: BackupPart[], manifest: () => Manifest): Readable {
  const zip = new ZipFile();
  const output = zip.outputStream as Readable;
  // Whoever reads it is told; what breaks off after that has nobody to tell.
  output.on('error', () => undefined);
  const give = (file: string, compressionLevel: number, make: () => Readable): void =>
    zip.addReadStreamLazy(file, { compressionLevel }, (pass) => {
      const stream = make();
      stream.on('error', (error) => output.destroy(error));
      pass(null, stream);
    });
  collections.forEach(({ name, documents }, index) => {
    const part = parts[index];
    if (!part) return;
    give(part.file, name === AS_THEY_ARE ? 0 : COMPRESSION, () =>
      Readable.from(pieces(documents(), part, createHash('sha256'))),
    );
  });
  give(MANIFEST_FILE, COMPRESSION, () => Readable.from([`${JSON.stringify(manifest(), null, 2)}\n`]));
  zip.end();
  return output;
}

const exists = (path: string): BackupError =>
  new BackupError(`มีไฟล์ ${path} อยู่แล้ว จึงไม่เขียนทับ`, `${path} exists already and is not written over.`);

/** The disk is full, somebody's share of it is, or it takes no file of that size (FAT32: 4 GB). */
const NO_ROOM = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

const noRoom = (path: string): BackupError =>
  new BackupError(
    `พื้นที่ไม่พอสำหรับไฟล์สำรอง ${path} จึงไม่มีไฟล์สำรองใหม่ ข้อมูลของระบบไม่ถูกกระทบ`,
    `There is not enough room for the backup ${path}, so that there is no new one; the office's data is untouched.`,
  );

/**
 * Writes a backup, whole or not at all.
 * @throws BackupError where the file is there already or does not fit on the disk
 */
export async function writeArchive(source: BackupSource, keys: Keys, path: string): Promise<Manifest> {
  if (existsSync(path)) throw exists(path);
  const at = new Date();
  const parts = source.collections.map(partOf);
  const manifest = (): Manifest => sealed(keys, at, parts);
  const unfinished = `${path}.part`;
  try {
    await pipeline(
      archived(source, parts, manifest),
      createWriteStream(unfinished, { mode: 0o600, flush: true }),
    );
    await rename(unfinished, path);
    return manifest();
  } catch (error) {
    await rm(unfinished, { force: true });
    throw NO_ROOM.has(String((error as NodeJS.ErrnoException).code)) ? noRoom(path) : error;
  }
}
