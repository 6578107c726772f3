import { Schema, type Connection, type Model, type Types } from 'mongoose';

/** A file that is still being sent, or that has been sent and is staged. */
export interface UnfinishedDocument {
  /** Unguessable: whoever has it may go on with the file. */
  _id: string;
  form: Types.ObjectId;
  /** Attachment key it is sent for. */
  key: string;
  /** What the sender calls it. */
  name: string;
  /** Size announced. */
  bytes: number;
  /** Keyed hash of the sender's address, where files from it are counted. */
  sender?: string;
  expiresAt: Date;
  /** What became of it once it was whole. */
  upload?: Types.ObjectId;
}

const schema = new Schema<UnfinishedDocument>({
  _id: { type: String, required: true },
  form: { type: Schema.Types.ObjectId, required: true },
  key: { type: String, required: true },
  // An empty name is a name: it is cleaned when the file is staged.
  name: { type: String, default: '' },
  bytes: { type: Number, required: true },
  sender: { type: String },
  expiresAt: { type: Date, required: true },
  upload: { type: Schema.Types.ObjectId },
});
schema.index({ sender: 1, upload: 1 });
schema.index({ expiresAt: 1 });

export type UnfinishedModel = Model<UnfinishedDocument>;
export const unfinishedModel = (connection: Connection): UnfinishedModel =>
  connection.model<UnfinishedDocument>('Unfinished', schema, 'uploads.unfinished');
