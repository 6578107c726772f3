import {
  AppError,
  NOTICE_EVENTS,
  unknownPlaceholders,
  USUAL_REMINDERS,
  type LineSettingsChange,
  type MailSettingsChange,
  type NoticeEventsChange,
  type NoticeSettings,
  type NoticeTextsChange,
  type ReminderSettings,
} from '@khamrong/schemas';
import { Types, type UpdateQuery } from 'mongoose';
import type { Ground } from '../../../services';
import type { MailAccess } from '../mail/mailer';
import {
  noticeSettingsModel,
  type NoticeSettingsDocument,
  type NoticeSettingsModel,
} from './notice-settings.model';

type Mail = NonNullable<NoticeSettingsDocument['mail']>;

const bytesOf = (stored: unknown): Uint8Array =>
  stored instanceof Uint8Array ? stored : (stored as { buffer: Uint8Array }).buffer;

/** A password is only ever given to the server and the account it was typed for. */
const isSameServer = (before: Mail, { host, port, security, user }: MailSettingsChange): boolean =>
  before.host === host && before.port === port && before.security === security && before.user === user;

/** The password that stays where none was typed. @throws AppError `notice.passwordNeeded` */
function keptPassword(before: Mail | undefined, server: MailSettingsChange): Buffer | undefined {
  if (!server.user || !before?.sealedPassword) return undefined;
  if (!isSameServer(before, server)) throw new AppError('notice.passwordNeeded');
  return before.sealedPassword;
}

/** How the office sends notices, and what it says in them. */
export class NoticeSettingsService {
  constructor(
    private readonly settings: NoticeSettingsModel,
    private readonly office: Types.ObjectId,
    private readonly keys: Ground['keys'],
  ) {}

  async read(): Promise<NoticeSettingsDocument> {
    return (await this.settings.findById(this.office).lean()) ?? { _id: this.office, texts: [] };
  }

  async present(): Promise<Omit<NoticeSettings, 'lastDigest'>> {
    const { mail, line, events, texts, reminders } = await this.read();
    const { sealedPassword, ...server } = mail ?? {};
    return {
      mail: mail
        ? { ...(server as Omit<Mail, 'sealedPassword'>), passwordSet: Boolean(sealedPassword) }
        : null,
      line: line ? { tokenSet: true } : null,
      events: events ?? [...NOTICE_EVENTS],
      texts,
      reminders: reminders ?? USUAL_REMINDERS,
    };
  }

  /** @throws AppError `notice.passwordNeeded` */
  async setMail({ password, ...server }: MailSettingsChange): Promise<void> {
    const sealed =
      password === undefined
        ? keptPassword((await this.read()).mail, server)
        : this.keys.seal(password, this.owner('mail'));
    const mail: Mail = sealed ? { ...server, sealedPassword: sealed } : server;
    await this.change({ $set: { mail } });
  }

  async removeMail(): Promise<void> {
    await this.change({ $unset: { mail: 1 } });
  }

  async setLine({ token }: LineSettingsChange): Promise<void> {
    await this.change({ $set: { line: { sealedToken: this.keys.seal(token, this.owner('line')) } } });
  }

  async removeLine(): Promise<void> {
    await this.change({ $unset: { line: 1 } });
  }

  async setEvents({ events }: NoticeEventsChange): Promise<void> {
    await this.change({ $set: { events } });
  }

  /** @throws AppError `notice.unknownPlaceholder` */
  async setTexts({ texts }: NoticeTextsChange): Promise<void> {
    const unknown = texts.flatMap(({ subject, body }) => unknownPlaceholders(`${subject}\n${body}`));
    if (unknown.length > 0)
      throw new AppError('notice.unknownPlaceholder', {
        names: unknown.map((name) => `{${name}}`).join(' '),
      });
    await this.change({ $set: { texts } });
  }

  async setReminders(reminders: ReminderSettings): Promise<void> {
    await this.change({ $set: { reminders } });
  }

  /** The mail server with its password; undefined where there is none. */
  mailAccess({ mail }: NoticeSettingsDocument): MailAccess | undefined {
    if (!mail) return undefined;
    const { sealedPassword, ...server } = mail;
    if (!sealedPassword) return server;
    return { ...server, password: this.keys.open(bytesOf(sealedPassword), this.owner('mail')) as string };
  }

  lineToken({ line }: NoticeSettingsDocument): string | undefined {
    return line && (this.keys.open(bytesOf(line.sealedToken), this.owner('line')) as string);
  }

  private owner(secret: 'mail' | 'line'): string {
    return `notices.${secret}.${String(this.office)}`;
  }

  private async change(update: UpdateQuery<NoticeSettingsDocument>): Promise<void> {
    await this.settings.updateOne({ _id: this.office }, update, { upsert: true });
  }
}

export const openNoticeSettings = ({ connection, keys }: Ground, office: string): NoticeSettingsService =>
  new NoticeSettingsService(noticeSettingsModel(connection), new Types.ObjectId(office), keys);
