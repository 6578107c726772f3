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
  type StaffWay,
  type StaffWayChange,
} from '@khamrong/schemas';
import { Types, type UpdateQuery } from 'mongoose';
import { storedBytes } from '../../../ports/stored-bytes';
import type { Ground } from '../../../services';
import type { MailAccess } from '../mail/mailer';
import {
  noticeSettingsModel,
  type NoticeSettingsDocument,
  type NoticeSettingsModel,
} from './notice-settings.model';

export type { NoticeSettingsDocument } from './notice-settings.model';

type Mail = NonNullable<NoticeSettingsDocument['mail']>;

/** A password is only ever given to the server and the account it was typed for. */
const isSameServer = (before: Mail, { host, port, security, user }: MailSettingsChange): boolean =>
  before.host === host && before.port === port && before.security === security && before.user === user;

/** The password that stays where none was typed. @throws AppError `notice.passwordNeeded` */
function keptPassword(before: Mail | undefined, server: MailSettingsChange): Buffer | undefined {
  if (!server.user || !before?.sealedPassword) return undefined;
  if (!isSameServer(before, server)) throw new AppError('notice.passwordNeeded');
  return before.sealedPassword;
}

function presentMail({ sealedPassword, ...server }: Mail): NoticeSettings['mail'] {
  return { ...server, passwordSet: Boolean(sealedPassword) };
}

/** The settings without what stands in other places. */
type SettingsProper = Omit<NoticeSettings, 'lastDigest' | 'lineGroups' | 'lineWebhookUrl'>;

/** By LINE who linked it, else by e-mail. */
export const USUAL_STAFF_WAY: StaffWay = 'line';

/** How old what every page asks for may be, in milliseconds; the process that changes it knows at once. */
const KNOWN_MS = 10_000;

/** How the office sends notices, and what it says in them. */
export class NoticeSettingsService {
  private known: { until: number; talk: Promise<string | undefined> } | undefined;

  constructor(
    private readonly settings: NoticeSettingsModel,
    private readonly office: Types.ObjectId,
    private readonly keys: Ground['keys'],
  ) {}

  async read(): Promise<NoticeSettingsDocument> {
    return (await this.settings.findById(this.office).lean()) ?? { _id: this.office, texts: [] };
  }

  async present(): Promise<SettingsProper> {
    const { mail, line, events, texts, reminders, staffBy } = await this.read();
    return {
      mail: mail ? presentMail(mail) : null,
      line: line
        ? { tokenSet: true, secretSet: Boolean(line.sealedSecret), basicId: line.basicId ?? null }
        : null,
      staffBy: staffBy ?? USUAL_STAFF_WAY,
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

  /** @throws AppError `line.tokenNeeded` where there is none yet and none is given */
  async setLine({ token, secret, basicId }: LineSettingsChange): Promise<void> {
    const { line: before } = await this.read();
    const sealed = (text: string | undefined, owner: string) => text && this.keys.seal(text, owner);
    const sealedToken = sealed(token, this.owner('line')) || before?.sealedToken;
    if (!sealedToken) throw new AppError('line.tokenNeeded');
    const sealedSecret = sealed(secret, this.owner('lineSecret'));
    const given = { sealedToken, ...(sealedSecret && { sealedSecret }), ...(basicId && { basicId }) };
    await this.change({ $set: { line: { ...before, ...given } } });
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
    return { ...server, password: this.keys.open(storedBytes(sealedPassword), this.owner('mail')) as string };
  }

  lineToken({ line }: NoticeSettingsDocument): string | undefined {
    return line && (this.keys.open(storedBytes(line.sealedToken), this.owner('line')) as string);
  }

  lineSecret({ line }: NoticeSettingsDocument): string | undefined {
    return (
      line?.sealedSecret &&
      (this.keys.open(storedBytes(line.sealedSecret), this.owner('lineSecret')) as string)
    );
  }

  /** The account that people can write to, where all it takes is set; as of ten seconds ago at most. */
  async lineTalk(): Promise<string | undefined> {
    if (!this.known || this.known.until < Date.now())
      this.known = { until: Date.now() + KNOWN_MS, talk: this.readTalk() };
    return this.known.talk;
  }

  async setStaffWay({ staffBy }: StaffWayChange): Promise<void> {
    await this.change({ $set: { staffBy } });
  }

  private async readTalk(): Promise<string | undefined> {
    const { line } = await this.read();
    return line?.sealedSecret && line.basicId;
  }

  private owner(secret: 'mail' | 'line' | 'lineSecret'): string {
    return `notices.${secret}.${String(this.office)}`;
  }

  private async change(update: UpdateQuery<NoticeSettingsDocument>): Promise<void> {
    await this.settings.updateOne({ _id: this.office }, update, { upsert: true });
    this.known = undefined;
  }
}

export const openNoticeSettings = ({ connection, keys }: Ground, office: string): NoticeSettingsService =>
  new NoticeSettingsService(noticeSettingsModel(connection), new Types.ObjectId(office), keys);
