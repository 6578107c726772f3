import { trusted } from 'mongoose';
import type { FileStore } from '../../ports/files';
import type { UploadDocument, UploadModel } from './upload.model';

/**
 * How long past its time a file is left alone: no request lasts as long, so none that is being stored or claimed is
 * touched, and clocks of several machines may differ.
 */
const GRACE_MS = 60 * 60 * 1000;
const BATCH = 200;

/**
 * Removes an upload and whatever is stored of it. The document goes last, so that a removal which is cut short is
 * taken up by the next sweep.
 */
export async function removeUpload(
  { _id, file }: Pick<UploadDocument, '_id' | 'file'>,
  uploads: UploadModel,
  files: FileStore,
): Promise<void> {
  await files.remove(file);
  await uploads.deleteOne({ _id });
}

/** Removes files that no submission claimed in time, and what a crash left half stored. */
export async function sweepUploads(uploads: UploadModel, files: FileStore, now: Date): Promise<void> {
  const expired = {
    expiresAt: trusted({ $lt: new Date(now.getTime() - GRACE_MS) }),
    submission: trusted({ $exists: false }),
  };
  for (;;) {
    const found = await uploads.find(expired).limit(BATCH).lean();
    for (const upload of found) await removeUpload(upload, uploads, files);
    if (found.length < BATCH) return;
  }
}
