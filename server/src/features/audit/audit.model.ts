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
  /** Counts the lines of the office from 1. */
  seq: number;
  /** Keyed hash of the line and of the hash before it, hexadecimal. */
  hash: string;
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
  seq: { type: Number, required: true, ...fixed },
  hash: { type: String, required: true, ...fixed },
});
// Two processes never write the same number: the one that is later reads the other's line first.
schema.index({ office: 1, seq: 1 }, { unique: true });
schema.index({ office: 1, at: -1, _id: -1 });
schema.index({ office: 1, who: 1, at: -1, _id: -1 });
schema.index({ office: 1, case: 1, at: -1, _id: -1 });
schema.index({ office: 1, receiptNo: 1, at: -1, _id: -1 });
schema.index({ office: 1, action: 1, at: -1, _id: -1 });

export type AuditModel = Model<AuditDocument>;
export const auditModel = (connection: Connection): AuditModel =>
  connection.model<AuditDocument>('Audit', schema, 'audit');
