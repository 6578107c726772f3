import type { AuditAction } from '@khamrong/schemas';
import { Schema, type Connection, type Model, type Types } from 'mongoose';

/** One line of the record of who read or changed what. Lines are added, never changed. */
export interface AuditDocument {
  _id: Types.ObjectId;
  office: Types.ObjectId;
  at: Date;
  /** User name; empty where nobody was signed in and no account was meant. */
  who: string;
  action: AuditAction;
  case?: Types.ObjectId;
  receiptNo?: string;
  /** What of it: a field, a file, a status, a service, an account. Never an answer. */
  what?: string;
  reason?: string;
  /** Bucket of the client's address. */
  address: string;
}

const fixed = { immutable: true } as const;

const schema = new Schema<AuditDocument>({
  office: { type: Schema.Types.ObjectId, required: true, ...fixed },
  at: { type: Date, required: true, ...fixed },
  who: { type: String, ...fixed },
  action: { type: String, required: true, ...fixed },
  case: { type: Schema.Types.ObjectId, ...fixed },
  receiptNo: { type: String, ...fixed },
  what: { type: String, ...fixed },
  reason: { type: String, ...fixed },
  address: { type: String, ...fixed },
});
schema.index({ office: 1, at: -1, _id: -1 });
schema.index({ office: 1, who: 1, at: -1, _id: -1 });
schema.index({ office: 1, case: 1, at: -1, _id: -1 });

export type AuditModel = Model<AuditDocument>;
export const auditModel = (connection: Connection): AuditModel =>
  connection.model<AuditDocument>('Audit', schema, 'audit');
