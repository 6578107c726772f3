import { trusted, Types, type ClientSession } from 'mongoose';
import type { UploadDocument, UploadModel } from './upload.model';

/** Files that a submission takes. */
export interface Claim {
  submission: Types.ObjectId;
  uploads: Types.ObjectId[];
}

/** Files staged and not expired at `now`, by id; ids that are none are left out. */
export async function stagedUploads(
  uploads: UploadModel,
  now: Date,
  ids: string[],
  session?: ClientSession,
): Promise<Map<string, UploadDocument>> {
  const valid = ids.filter((id) => Types.ObjectId.isValid(id)).map((id) => new Types.ObjectId(id));
  if (valid.length === 0) return new Map();
  const found = await uploads
    .find({
      _id: trusted({ $in: valid }),
      submission: trusted({ $exists: false }),
      expiresAt: trusted({ $gt: now }),
    })
    .session(session ?? null)
    .lean();
  return new Map(found.map((upload) => [String(upload._id), upload]));
}

/** Takes a file from its submission; nobody can claim it, and the sweep removes it. */
export async function releaseUpload(
  uploads: UploadModel,
  _id: Types.ObjectId,
  now: Date,
  session: ClientSession,
): Promise<void> {
  await uploads.updateOne({ _id }, { $unset: { submission: 1 }, $set: { expiresAt: now } }, { session });
}

/** Gives files to submissions, inside the transaction that stores them. */
export async function claimUploads(
  uploads: UploadModel,
  claims: Claim[],
  session: ClientSession,
): Promise<void> {
  const operations = claims.map(({ submission, uploads: ids }) => ({
    updateMany: {
      filter: { _id: { $in: ids } },
      update: { $set: { submission }, $unset: { expiresAt: 1 as const } },
    },
  }));
  if (operations.length > 0) await uploads.bulkWrite(operations, { session });
}
