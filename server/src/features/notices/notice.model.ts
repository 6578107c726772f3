import type {
  Language,
  NoticeAudience,
  NoticeChannel,
  NoticeEvent,
  NoticeFault,
  NoticeState,
} from '@khamrong/schemas';
import { Schema, type Connection, type Model, type Types } from 'mongoose';

/** One thing that one recipient is told. It holds no text and no address: both are looked up when it is sent. */
export interface NoticeDocument {
  /** Made of the case, the event and the recipient: there is one, however often it is asked for. */
  _id: Types.ObjectId;
  office: Types.ObjectId;
  submission: Types.ObjectId;
  receiptNo: string;
  /** Of a sealed service: its name is told to nobody. */
  restricted: boolean;
  event: NoticeEvent;
  /** When it happened, and the status it led to. */
  at: Date;
  status: string;
  to: NoticeAudience;
  /** User name of the member of staff, or id of the webhook; empty for the citizen. */
  recipient: string;
  language: Language;
  channel?: NoticeChannel;
  /** Masked. */
  address: string;
  state: NoticeState;
  /** Why it was not sent, or what the last try failed with; `detail` is what the other side said, without addresses. */
  fault?: NoticeFault;
  detail?: string;
  insteadOfLine?: NoticeFault;
  /** How often somebody had it sent again. */
  round: number;
  attempts: number;
  createdAt: Date;
  sentAt?: Date;
}

const text = { type: String, required: true } as const;
const number = { type: Number, required: true } as const;

const schema = new Schema<NoticeDocument>({
  _id: { type: Schema.Types.ObjectId, required: true },
  office: { type: Schema.Types.ObjectId, required: true },
  submission: { type: Schema.Types.ObjectId, required: true },
  receiptNo: text,
  restricted: { type: Boolean, required: true },
  event: text,
  at: { type: Date, required: true },
  status: text,
  to: text,
  recipient: String,
  language: text,
  channel: String,
  address: String,
  state: text,
  fault: String,
  detail: String,
  insteadOfLine: String,
  round: number,
  attempts: number,
  createdAt: { type: Date, required: true },
  sentAt: Date,
});
schema.index({ submission: 1, createdAt: 1 });
schema.index({ office: 1, createdAt: -1, _id: -1 });
schema.index({ office: 1, state: 1, createdAt: -1, _id: -1 });

export type NoticeModel = Model<NoticeDocument>;
export const noticeModel = (connection: Connection): NoticeModel =>
  connection.models.Notice ?? connection.model<NoticeDocument>('Notice', schema, 'notices');
