import type { Role } from '@khamrong/schemas';
import { lineLinkSchema, type LineLink } from '../../ports/line-link';
import { Schema, type Connection, type Model, type Types } from 'mongoose';

/** An account of a member of staff. Accounts are disabled, never deleted: the record names them for ever. */
export interface StaffDocument {
  _id: Types.ObjectId;
  office: Types.ObjectId;
  /** Lower case. */
  username: string;
  displayName: string;
  role: Role;
  /** Departments whose cases an officer works; none named means all. */
  departments: string[];
  /** Official position, as paper names it; absent or empty: not said. */
  position?: string;
  /** Where notices go; absent or empty: nowhere. */
  email?: string;
  /** Where notices go on LINE; absent until they linked it. */
  line?: LineLink;
  /** Argon2id in PHC format. */
  passwordHash: string;
  mustChangePassword: boolean;
  disabled: boolean;
  createdAt: Date;
}

const schema = new Schema<StaffDocument>({
  office: { type: Schema.Types.ObjectId, required: true },
  username: { type: String, required: true, lowercase: true },
  displayName: { type: String, required: true },
  role: { type: String, required: true },
  departments: { type: [String], required: true },
  position: String,
  email: String,
  line: lineLinkSchema,
  passwordHash: { type: String, required: true },
  mustChangePassword: { type: Boolean, required: true },
  disabled: { type: Boolean, required: true },
  createdAt: { type: Date, required: true },
});
schema.index({ office: 1, username: 1 }, { unique: true });

export type StaffModel = Model<StaffDocument>;
export const staffModel = (connection: Connection): StaffModel =>
  connection.model<StaffDocument>('Staff', schema, 'staff');
