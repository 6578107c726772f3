import type { Holiday, OfficeProfile } from '@khamrong/schemas';
import { Schema, type Connection, type Model, type Types } from 'mongoose';

export interface OfficeDocument {
  _id: Types.ObjectId;
  /** One office an installation for now; the key keeps two starts at once from making two. */
  key: string;
  profile: OfficeProfile;
  /** The days of `profile.holidays` with their names; absent until somebody changes them. */
  holidays?: Holiday[];
  /** Raised by every change of holidays and hours; a change that names an older one is done anew. */
  calendarRevision?: number;
  /** A PNG in base64, beside the profile: that goes to every page, the picture only where it is shown. */
  emblem?: string;
  createdAt: Date;
}

const schema = new Schema<OfficeDocument>(
  {
    key: { type: String, required: true },
    profile: { type: Schema.Types.Mixed, required: true },
    holidays: { type: Schema.Types.Mixed } as never,
    calendarRevision: { type: Number },
    emblem: { type: String },
    createdAt: { type: Date, required: true },
  },
  { minimize: false },
);
schema.index({ key: 1 }, { unique: true });

export type OfficeModel = Model<OfficeDocument>;
export const officeModel = (connection: Connection): OfficeModel =>
  connection.model<OfficeDocument>('Office', schema, 'offices');
