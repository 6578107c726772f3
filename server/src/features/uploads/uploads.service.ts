import { trusted, Types, type ClientSession, type Connection } from 'mongoose';
import type { Clock } from '../../ports/clock';
import { uploadModel, type UploadDocument } from './upload.model';

export type { UploadDocument } from './upload.model';

export interface UploadsService {
  /** Files staged and not expired, by id; ids that are none are left out. */
  staged(ids: string[], session?: ClientSession): Promise<Map<string, UploadDocument>>;
  /** Gives files to a submission, inside the transaction that stores it. */
  claim(
    claims: { submission: Types.ObjectId; uploads: Types.ObjectId[] }[],
    session: ClientSession,
  ): Promise<void>;
}

export async function openUploads(connection: Connection, clock: Clock): Promise<UploadsService> {
  const uploads = uploadModel(connection);
  await uploads.createIndexes();
  return {
    async staged(ids, session) {
      const valid = ids.filter((id) => Types.ObjectId.isValid(id)).map((id) => new Types.ObjectId(id));
      if (valid.length === 0) return new Map();
      const filter = {
        _id: trusted({ $in: valid }),
        submission: trusted({ $exists: false }),
        expiresAt: trusted({ $gt: clock() }),
      };
      const found = await uploads
        .find(filter)
        .session(session ?? null)
        .lean();
      return new Map(found.map((upload) => [String(upload._id), upload]));
    },
    async claim(claims, session) {
      const operations = claims.map(({ submission, uploads: ids }) => ({
        updateMany: {
          filter: { _id: { $in: ids } },
          update: { $set: { submission }, $unset: { expiresAt: 1 as const } },
        },
      }));
      if (operations.length > 0) await uploads.bulkWrite(operations, { session });
    },
  };
}
