import { trusted } from 'mongoose';
import type { FileStore } from '../../ports/files';
import type { UploadModel } from './upload.model';

/**
 * How long past its time a file is left alone: no request lasts as long, so none that is being stored or claimed is
 * touched, and clocks of several machines may differ.
 */
const GRACE_MS = 60 * 60 * 1000;
const BATCH = 200;

/**
 * Removes files that no submission claimed in time, and what a crash left half stored. The document goes last, so
 * that a sweep which is stopped is taken up by the next.
 */
export async function sweepUploads(uploads: UploadModel, files: FileStore, now: Date): Promise<number> {
  const expired = {
    expiresAt: trusted({ $lt: new Date(now.getTime() - GRACE_MS) }),
    submission: trusted({ $exists: false }),
  };
  const found = await uploads.find(expired).limit(BATCH).lean();
  for (const { _id, file } of found) {
    await files.remove(file);
    await uploads.deleteOne({ _id });
  }
  return found.length < BATCH ? found.length : BATCH + (await sweepUploads(uploads, files, now));
}
