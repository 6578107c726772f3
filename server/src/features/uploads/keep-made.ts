import { createHash } from 'node:crypto';
import { Types } from 'mongoose';
import { Readable } from 'node:stream';
import { unguessableId, STAGED_MS, type StageDeps } from './stage-file';
import { removeUpload } from './sweep-uploads';
import type { UploadDocument } from './upload.model';

/** A file that the program makes by itself: no stranger's bytes, nothing to check and nothing to draw anew. */
export interface MadeFile extends Pick<UploadDocument, 'form' | 'key' | 'name' | 'type'> {
  bytes: AsyncIterable<Buffer>;
}

/** Counts and hashes bytes on their way. */
class Counter {
  readonly hash = createHash('sha256');
  size = 0;

  async *through(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const part of bytes) {
      this.hash.update(part);
      this.size += part.length;
      yield part;
    }
  }
}

/**
 * Stores what is made while it is made, staged for a case as files that came are: written first and expired, so that whatever stops
 * the process in between leaves a file that is never seen and that the sweep finds.
 */
export async function keepMade(
  { bytes, ...made }: MadeFile,
  signal: AbortSignal,
  { uploads, files, clock }: Pick<StageDeps, 'uploads' | 'files' | 'clock'>,
): Promise<UploadDocument> {
  const now = clock();
  const begun = { _id: unguessableId(), ...made, file: new Types.ObjectId(), createdAt: now, expiresAt: now };
  const upload: UploadDocument = { ...begun, bytes: 0, sha256: '-' };
  await uploads.create(upload);
  const counter = new Counter();
  try {
    await files.receive(upload.file, Readable.from(counter.through(bytes), { highWaterMark: 1 }), signal);
    const done = {
      bytes: counter.size,
      sha256: counter.hash.digest('hex'),
      expiresAt: new Date(clock().getTime() + STAGED_MS),
    };
    await uploads.updateOne({ _id: upload._id }, { $set: done });
    return { ...upload, ...done };
  } catch (error) {
    await removeUpload(upload, uploads, files).catch(() => undefined); // the sweep comes back to it
    throw error;
  }
}
