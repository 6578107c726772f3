import type { NoticeFault } from '@khamrong/schemas';
import { Schema, type Connection, type Model, type Types } from 'mongoose';

/** Another system that is told of cases. Its secret is sealed with the keys outside the database. */
export interface WebhookDocument {
  _id: Types.ObjectId;
  office: Types.ObjectId;
  url: string;
  name: string;
  sealedSecret: Buffer;
  enabled: boolean;
  /** Why it was switched off by itself. */
  disabledFor?: NoticeFault;
  /** Since when nothing arrived. */
  failingSince?: Date;
  lastSentAt?: Date;
  createdAt: Date;
}

const schema = new Schema<WebhookDocument>({
  office: { type: Schema.Types.ObjectId, required: true },
  url: { type: String, required: true },
  name: { type: String, required: true },
  sealedSecret: { type: Buffer, required: true },
  enabled: { type: Boolean, required: true },
  disabledFor: String,
  failingSince: Date,
  lastSentAt: Date,
  createdAt: { type: Date, required: true },
});
schema.index({ office: 1, createdAt: 1 });

export type WebhookModel = Model<WebhookDocument>;
export const webhookModel = (connection: Connection): WebhookModel =>
  connection.model<WebhookDocument>('Webhook', schema, 'webhooks');
