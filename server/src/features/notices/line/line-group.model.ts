import { Schema, type Connection, type Model, type Types } from 'mongoose';
import { lineLinkSchema, type LineLink } from '../../../ports/line-link';

/** A LINE group that hears of new cases and gets the daily summary. */
export interface LineGroupDocument {
  _id: Types.ObjectId;
  office: Types.ObjectId;
  /** Whose cases it hears of; of all where it is empty. */
  department: string;
  line?: LineLink;
  createdAt: Date;
}

const schema = new Schema<LineGroupDocument>({
  office: { type: Schema.Types.ObjectId, required: true },
  department: { type: String, default: '' },
  line: lineLinkSchema,
  createdAt: { type: Date, required: true },
});
schema.index({ office: 1, createdAt: 1 });

export type LineGroupModel = Model<LineGroupDocument>;
export const lineGroupModel = (connection: Connection): LineGroupModel =>
  connection.models.LineGroup ?? connection.model<LineGroupDocument>('LineGroup', schema, 'lineGroups');
