import { AppError } from '@khamrong/schemas';
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rm, unlink, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { hasRoom } from '../../../ports/disk';

/** Received bytes on disk. The file has no name: the system frees it with its handle, however the process ends. */
export interface TempFile {
  size: number;
  /** SHA-256 of the bytes, hexadecimal. */
  sha256: string;
  read(): Promise<Buffer>;
  close(): Promise<void>;
}

/** Chunks are gathered to this size before they are written: one system call instead of many. */
const WRITE_BYTES = 512 * 1024;

async function openNameless(directory: string): Promise<FileHandle> {
  const path = join(directory, randomUUID());
  const handle = await open(path, 'wx+', 0o600);
  await unlink(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error; // another process at its start may have been quicker
  });
  return handle;
}

async function writeAll(handle: FileHandle, chunks: Buffer[], bytes: number): Promise<void> {
  const { bytesWritten } = await handle.writev(chunks);
  if (bytesWritten < bytes) throw new AppError('storage.full'); // files are written short for no other reason
}

async function receive(stream: Readable, handle: FileHandle): Promise<TempFile> {
  const hash = createHash('sha256');
  let size = 0;
  let gathered: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    hash.update(chunk);
    gathered.push(chunk);
    size += chunk.length;
    bytes += chunk.length;
    if (bytes < WRITE_BYTES) continue;
    await writeAll(handle, gathered, bytes);
    [gathered, bytes] = [[], 0];
  }
  if (bytes > 0) await writeAll(handle, gathered, bytes);
  return {
    size,
    sha256: hash.digest('hex'),
    async read() {
      const bytes = Buffer.allocUnsafe(size);
      const { bytesRead } = await handle.read(bytes, 0, size, 0);
      return bytes.subarray(0, bytesRead);
    },
    close: () => handle.close(),
  };
}

/** Files that live for the length of a request. */
export interface TempFiles {
  /** @throws AppError `storage.full` where there is no room for another file */
  checkRoom(): Promise<void>;
  /** Writes a stream to its end. @throws AppError `storage.full`; whatever the stream or the disk throws */
  write(stream: Readable): Promise<TempFile>;
}

/** Opens a private directory, emptied of what a process killed between two system calls may have left. */
export async function openTempFiles(directory: string): Promise<TempFiles> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const left = await readdir(directory);
  await Promise.all(left.map((name) => rm(join(directory, name), { force: true, recursive: true })));
  const checkRoom = async (): Promise<void> => {
    if (!(await hasRoom(directory))) throw new AppError('storage.full');
  };
  return {
    checkRoom,
    async write(stream) {
      await checkRoom();
      const handle = await openNameless(directory);
      try {
        return await receive(stream, handle);
      } catch (error) {
        await handle.close();
        throw error;
      }
    },
  };
}
