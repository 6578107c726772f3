import { Schema, type Connection, type Model, type Types } from 'mongoose';

/** What filings on a form with a cap have in common: each writes it, so no two count at the same time. */
export interface FormLockDocument {
  _id: Types.ObjectId;
  filings: number;
}

const schema = new Schema<FormLockDocument>({
  _id: { type: Schema.Types.ObjectId, required: true },
  filings: { type: Number, required: true },
});

export type FormLockModel = Model<FormLockDocument>;
export const formLockModel = (connection: Connection): FormLockModel =>
  connection.model<FormLockDocument>('FormLock', schema, 'formlocks');
