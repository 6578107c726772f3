import type { CompiledForm, FormDefinition } from '@khamrong/schemas';
import { Schema, type Connection, type Model, type Types } from 'mongoose';

/** A published version: never changed, kept as long as a submission points at it. */
export interface VersionDocument {
  _id: Types.ObjectId;
  form: Types.ObjectId;
  number: number;
  /** The definition with the office's names and lists in place. */
  definition: FormDefinition;
  /** The clerk's own definition, placeholders and all; absent in versions from before it was kept. */
  source?: FormDefinition;
  compiled: CompiledForm;
  /** SHA-256 of the compiled form: the ETag, and the mark of a publish that changes nothing. */
  hash: string;
  publishedAt: Date;
  publishedBy: string;
}

const schema = new Schema<VersionDocument>(
  {
    form: { type: Schema.Types.ObjectId, required: true, immutable: true },
    number: { type: Number, required: true, immutable: true },
    definition: { type: Schema.Types.Mixed, required: true, immutable: true },
    source: { type: Schema.Types.Mixed, immutable: true },
    compiled: { type: Schema.Types.Mixed, required: true, immutable: true },
    hash: { type: String, required: true, immutable: true },
    publishedAt: { type: Date, required: true, immutable: true },
    publishedBy: { type: String, required: true, immutable: true },
  },
  { minimize: false },
);
schema.index({ form: 1, number: 1 }, { unique: true });

export type VersionModel = Model<VersionDocument>;
export const versionModel = (connection: Connection): VersionModel =>
  connection.model<VersionDocument>('Version', schema, 'versions');
