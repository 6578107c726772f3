import type { Role } from '@khamrong/schemas';
import { Schema, type Connection, type Model, type Types } from 'mongoose';

/** What an account has to give beside its password. */
export interface SecondFactorDocument {
  /** The account's id. */
  _id: Types.ObjectId;
  /** The secret, sealed for this account; absent before a first code was given. */
  secret?: Buffer;
  since?: Date;
  /** One that was begun and counts once a code of it was given, sealed as well. */
  offered?: Buffer;
  /** The last step of 30 seconds a code was taken of: no code opens twice. */
  lastStep: number;
  /** Keyed hashes of the recovery codes left. */
  recovery: string[];
}

const schema = new Schema<SecondFactorDocument>({
  _id: { type: Schema.Types.ObjectId, required: true },
  secret: Buffer,
  since: Date,
  offered: Buffer,
  lastStep: { type: Number, required: true },
  recovery: { type: [String], required: true },
});

export type SecondFactorModel = Model<SecondFactorDocument>;
export const secondFactorModel = (connection: Connection): SecondFactorModel =>
  connection.model<SecondFactorDocument>('SecondFactor', schema, 'secondfactors');

/** Which roles must have one. */
export interface SecondFactorRule {
  _id: Types.ObjectId;
  office: Types.ObjectId;
  roles: Role[];
}

const ruleSchema = new Schema<SecondFactorRule>({
  office: { type: Schema.Types.ObjectId, required: true },
  roles: { type: [String], required: true },
});
ruleSchema.index({ office: 1 }, { unique: true });

export type SecondFactorRuleModel = Model<SecondFactorRule>;
export const secondFactorRuleModel = (connection: Connection): SecondFactorRuleModel =>
  connection.model<SecondFactorRule>('SecondFactorRule', ruleSchema, 'secondfactorrules');
