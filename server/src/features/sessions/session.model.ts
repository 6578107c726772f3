import { Schema, type Connection, type Model, type Types } from 'mongoose';

/** A signed-in browser. The token itself is only in its cookie. */
export interface SessionDocument {
  /** SHA-256 of the token, hexadecimal. */
  _id: string;
  staff: Types.ObjectId;
  /** Where it was begun: browser and system, and bucket of the address. */
  device?: string;
  address?: string;
  since?: Date;
  /** Last use, to the minute. */
  seenAt: Date;
  /** End whatever happens. */
  expiresAt: Date;
}

const schema = new Schema<SessionDocument>({
  _id: { type: String, required: true },
  staff: { type: Schema.Types.ObjectId, required: true },
  device: String,
  address: String,
  since: Date,
  seenAt: { type: Date, required: true },
  expiresAt: { type: Date, required: true },
});
schema.index({ staff: 1 });
schema.index({ expiresAt: 1 }, { expireAfterSeconds: 0 });

export type SessionModel = Model<SessionDocument>;
export const sessionModel = (connection: Connection): SessionModel =>
  connection.model<SessionDocument>('Session', schema, 'sessions');
