import type {
  MailSettingsChange,
  NoticeEvent,
  OwnNoticeText,
  ReminderSettings,
  StaffWay,
} from '@khamrong/schemas';
import { Schema, type Connection, type Model, type Types } from 'mongoose';

/** How the office sends notices. Passwords and tokens are sealed with the keys outside the database. */
export interface NoticeSettingsDocument {
  /** The office's. */
  _id: Types.ObjectId;
  mail?: Omit<MailSettingsChange, 'password'> & { sealedPassword?: Buffer };
  line?: { sealedToken: Buffer; sealedSecret?: Buffer; basicId?: string };
  /** Absent: by LINE who linked it, else by e-mail. */
  staffBy?: StaffWay;
  /** Absent: all. */
  events?: NoticeEvent[];
  texts: OwnNoticeText[];
  /** Absent: the usual ones. */
  reminders?: ReminderSettings;
}

const Mixed = Schema.Types.Mixed;

const schema = new Schema<NoticeSettingsDocument>(
  {
    _id: { type: Schema.Types.ObjectId, required: true },
    mail: { type: Mixed } as never,
    line: { type: Mixed } as never,
    staffBy: String,
    events: { type: Mixed } as never,
    texts: { type: [Mixed], required: true } as never,
    reminders: { type: Mixed } as never,
  },
  { minimize: false },
);

export type NoticeSettingsModel = Model<NoticeSettingsDocument>;
export const noticeSettingsModel = (connection: Connection): NoticeSettingsModel =>
  connection.model<NoticeSettingsDocument>('NoticeSettings', schema, 'noticeSettings');
