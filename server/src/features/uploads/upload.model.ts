import { Schema, type Connection, type Model, type Types } from 'mongoose';

/** A file that was sent and checked. Without a submission it is staged and expires. */
export interface UploadDocument {
  _id: Types.ObjectId;
  form: Types.ObjectId;
  /** Attachment key it was sent for. */
  key: string;
  name: string;
  bytes: number;
  type: string;
  /** SHA-256 of the stored bytes, hexadecimal. */
  sha256: string;
  /** File in the store (GridFS). */
  file: Types.ObjectId;
  createdAt: Date;
  expiresAt?: Date;
  submission?: Types.ObjectId;
}

const schema = new Schema<UploadDocument>({
  form: { type: Schema.Types.ObjectId, required: true },
  key: { type: String, required: true },
  name: { type: String, required: true },
  bytes: { type: Number, required: true },
  type: { type: String, required: true },
  sha256: { type: String, required: true },
  file: { type: Schema.Types.ObjectId, required: true },
  createdAt: { type: Date, required: true },
  expiresAt: { type: Date },
  submission: { type: Schema.Types.ObjectId },
});
schema.index({ expiresAt: 1 });
schema.index({ file: 1 });

export type UploadModel = Model<UploadDocument>;
export const uploadModel = (connection: Connection): UploadModel =>
  connection.model<UploadDocument>('Upload', schema, 'uploads');
