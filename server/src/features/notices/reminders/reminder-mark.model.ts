import type { ReminderEvent } from './remind';
import { Schema, type Connection, type Model, type Types } from 'mongoose';

/** How far officers were reminded. */
export interface ReminderMarks {
  /** The office's. */
  _id: Types.ObjectId;
  /** Of each reminder: what is due before this instant was told of. */
  told?: Partial<Record<ReminderEvent, Date>>;
  /** ISO date of the last day whose summaries were asked for. */
  digestOn?: string;
}

const schema = new Schema<ReminderMarks>({
  _id: { type: Schema.Types.ObjectId, required: true },
  told: { due_soon: Date, overdue: Date, escalated: Date },
  digestOn: String,
});

export type ReminderMarkModel = Model<ReminderMarks>;
export const reminderMarkModel = (connection: Connection): ReminderMarkModel =>
  connection.models.ReminderMark ?? connection.model<ReminderMarks>('ReminderMark', schema, 'reminderMarks');
