import type { FormDefinition } from '@khamrong/schemas';
import { Schema, type Connection, type Model, type Types } from 'mongoose';

/** A service's form: the clerk's draft, and which version citizens get. */
export interface FormDocument {
  _id: Types.ObjectId;
  office: Types.ObjectId;
  slug: string;
  /** Code in the printed QR; it survives renames and new versions. */
  code: string;
  draft: FormDefinition;
  /** Raised by every save; a save that names an older one is stale. */
  revision: number;
  /** Version citizens get; absent until first published. */
  liveVersion?: Types.ObjectId;
  open: boolean;
  closesAt?: Date;
  /** Place in the directory. */
  order: number;
  createdAt: Date;
  updatedAt: Date;
}

const schema = new Schema<FormDocument>(
  {
    office: { type: Schema.Types.ObjectId, required: true },
    slug: { type: String, required: true },
    code: { type: String, required: true },
    draft: { type: Schema.Types.Mixed, required: true },
    revision: { type: Number, required: true },
    liveVersion: { type: Schema.Types.ObjectId },
    open: { type: Boolean, required: true },
    closesAt: { type: Date },
    order: { type: Number, required: true },
    createdAt: { type: Date, required: true },
    updatedAt: { type: Date, required: true },
  },
  { minimize: false },
);
schema.index({ office: 1, slug: 1 }, { unique: true });
schema.index({ code: 1 }, { unique: true });

export type FormModel = Model<FormDocument>;
export const formModel = (connection: Connection): FormModel =>
  connection.model<FormDocument>('Form', schema, 'forms');
