import mongoose, { type Connection, type Types } from 'mongoose';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';

/** Bytes kept in the database, so that every process of an office sees the same files. */
export interface FileStore {
  /** Stores bytes under an id that is not in use. They can be read once they are there to the last one. */
  write(id: Types.ObjectId, bytes: Buffer): Promise<void>;
  /** Stores what a stream gives, however much it is. */
  receive(id: Types.ObjectId, stream: Readable, signal: AbortSignal): Promise<void>;
  /** @throws through the stream where there is no such file */
  stream(id: Types.ObjectId): Readable;
  bytes(id: Types.ObjectId): Promise<Buffer>;
  /** Removes a file, also one of which only parts are there; none is not a fault. */
  remove(id: Types.ObjectId): Promise<void>;
}

/** One database write a megabyte: photos take two or three, the largest file sixteen. */
const CHUNK_BYTES = 1024 * 1024;

/** GridFS in the bucket `files`: parts first, the file's own document last. */
export function openFileStore(connection: Connection): FileStore {
  const { db } = connection;
  if (!db) throw new Error('the file store needs an open connection');
  const bucket = new mongoose.mongo.GridFSBucket(db, { bucketName: 'files', chunkSizeBytes: CHUNK_BYTES });
  return {
    write: (id, bytes) => pipeline(Readable.from([bytes]), bucket.openUploadStreamWithId(id, String(id))),
    receive: (id, stream, signal) =>
      pipeline(stream, bucket.openUploadStreamWithId(id, String(id)), { signal }),
    stream: (id) => bucket.openDownloadStream(id),
    bytes: (id) => buffer(bucket.openDownloadStream(id)),
    async remove(id) {
      await db.collection('files.files').deleteOne({ _id: id });
      await db.collection('files.chunks').deleteMany({ files_id: id });
    },
  };
}
