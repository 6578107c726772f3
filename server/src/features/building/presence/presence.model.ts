import { PRESENCE_SECONDS } from '@khamrong/schemas';
import { Schema, type Connection, type Model, type Types } from 'mongoose';

/** That somebody has a form open in a tab. */
export interface PresenceDocument {
  form: Types.ObjectId;
  tab: string;
  /** Id and display name of the member of staff. */
  staff: string;
  name: string;
  seenAt: Date;
}

const schema = new Schema<PresenceDocument>({
  form: { type: Schema.Types.ObjectId, required: true },
  tab: { type: String, required: true },
  staff: { type: String, required: true },
  name: { type: String, required: true },
  seenAt: { type: Date, required: true },
});
schema.index({ form: 1, staff: 1, tab: 1 }, { unique: true });
// Long after nobody is shown any more: clocks of several machines may differ.
schema.index({ seenAt: 1 }, { expireAfterSeconds: 40 * PRESENCE_SECONDS });

export type PresenceModel = Model<PresenceDocument>;
export const presenceModel = (connection: Connection): PresenceModel =>
  connection.model<PresenceDocument>('Presence', schema, 'presences');
