import { Schema, type Connection, type Model, type Types } from 'mongoose';

/** The last number given in one register and period. */
export interface CounterDocument {
  office: Types.ObjectId;
  register: string;
  period: string;
  last: number;
}

const schema = new Schema<CounterDocument>({
  office: { type: Schema.Types.ObjectId, required: true },
  register: { type: String, required: true },
  period: { type: String, required: true },
  last: { type: Number, required: true },
});
schema.index({ office: 1, register: 1, period: 1 }, { unique: true });

export type CounterModel = Model<CounterDocument>;
export const counterModel = (connection: Connection): CounterModel =>
  connection.model<CounterDocument>('Counter', schema, 'counters');
