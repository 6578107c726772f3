import type { OfficeProfile } from '@khamrong/schemas';
import { Schema, type Connection, type Model, type Types } from 'mongoose';

export interface OfficeDocument {
  _id: Types.ObjectId;
  /** One office an installation for now; the key keeps two starts at once from making two. */
  key: string;
  profile: OfficeProfile;
  /** A PNG in base64, beside the profile: that goes to every page, the picture only where it is shown. */
  emblem?: string;
  createdAt: Date;
}

const schema = new Schema<OfficeDocument>(
  {
    key: { type: String, required: true },
    profile: { type: Schema.Types.Mixed, required: true },
    emblem: { type: String },
    createdAt: { type: Date, required: true },
  },
  { minimize: false },
);
schema.index({ key: 1 }, { unique: true });

export type OfficeModel = Model<OfficeDocument>;
export const officeModel = (connection: Connection): OfficeModel =>
  connection.model<OfficeDocument>('Office', schema, 'offices');
