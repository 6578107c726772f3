import type { PrivacyNotice } from '@khamrong/schemas';
import { Schema, type Connection, type Model, type Types } from 'mongoose';

/** A version of a service's privacy notice: never changed, never removed. */
export interface NoticeVersionDocument {
  _id: Types.ObjectId;
  form: Types.ObjectId;
  number: number;
  notice: PrivacyNotice;
  /** Since when it was in force; until the next one. */
  since: Date;
}

const schema = new Schema<NoticeVersionDocument>(
  {
    form: { type: Schema.Types.ObjectId, required: true, immutable: true },
    number: { type: Number, required: true, immutable: true },
    notice: { type: [Schema.Types.Mixed], required: true, immutable: true } as never,
    since: { type: Date, required: true, immutable: true },
  },
  { minimize: false },
);
schema.index({ form: 1, number: 1 }, { unique: true });

export type NoticeVersionModel = Model<NoticeVersionDocument>;
export const noticeVersionModel = (connection: Connection): NoticeVersionModel =>
  connection.model<NoticeVersionDocument>('PrivacyNotice', schema, 'privacyNotices');
