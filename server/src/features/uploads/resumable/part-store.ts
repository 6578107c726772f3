import { AppError } from '@khamrong/schemas';
import type { Connection } from 'mongoose';
import { isDuplicateKey } from '../../../ports/duplicate-key';

/** A run of bytes of a file that is still being sent. */
export interface Part {
  /** Id of the file. */
  file: string;
  /** Where in the file it begins. */
  at: number;
  data: Buffer;
  expiresAt: Date;
}

/**
 * Bytes of files that are still being sent. They lie in the database, so that every process of an office goes on where
 * another one left off, also after a restart.
 */
export interface PartStore {
  /**
   * Adds a part that begins where the file ended when its sender asked.
   * @throws AppError `upload.offsetDiffers` where another sender was quicker
   */
  append(part: Part): Promise<void>;
  /** How many bytes of a file are there. */
  end(file: string): Promise<number>;
  /** All bytes of a file, in their order. */
  read(file: string): Promise<Buffer>;
  remove(file: string): Promise<void>;
  /** Removes what has expired. */
  sweep(now: Date): Promise<void>;
}

export async function openPartStore(connection: Connection): Promise<PartStore> {
  const parts = connection.collection<Part & { bytes: number }>('uploads.parts');
  // Each part begins where one before it ended; that no two begin alike keeps them one chain.
  await parts.createIndex({ file: 1, at: 1 }, { unique: true });
  await parts.createIndex({ expiresAt: 1 });
  return {
    async append(part) {
      try {
        await parts.insertOne({ ...part, bytes: part.data.length });
      } catch (error) {
        if (isDuplicateKey(error)) throw new AppError('upload.offsetDiffers');
        throw error;
      }
    },
    async end(file) {
      const last = await parts.findOne({ file }, { sort: { at: -1 }, projection: { at: 1, bytes: 1 } });
      return last ? last.at + last.bytes : 0;
    },
    async read(file) {
      const all = await parts.find({ file }, { sort: { at: 1 }, promoteBuffers: true }).toArray();
      return Buffer.concat(all.map(({ data }) => data));
    },
    async remove(file) {
      await parts.deleteMany({ file });
    },
    async sweep(now) {
      await parts.deleteMany({ expiresAt: { $lt: now } });
    },
  };
}
