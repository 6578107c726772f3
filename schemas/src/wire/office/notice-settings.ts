import { Type, type Static } from '@sinclair/typebox';
import { NOTICE_EVENTS, type NoticeEvent } from '../../notices/notice-events';
import { NOTICE_FAULTS, type NoticeFault } from '../../notices/notice-faults';
import { ReminderSettings } from '../../notices/reminder-settings';
import { BasicId, LineGroup, StaffWay, type StaffWayChange } from './line';
import { IsoDay } from './paging';

/** An e-mail address as envelopes take it. */
export const MailAddress = Type.String({
  pattern: '^[^\\s@<>,;:"()\\[\\]\\\\]{1,64}@[^\\s@<>,;:"()\\[\\]\\\\]{1,189}$',
});
/** One line: it stands in a header. */
const Line = (maxLength: number) => Type.String({ maxLength, pattern: '^[^\\r\\n\\u0000]*$' });

/** How the connection to the mail server is encrypted: from its first byte (465), by STARTTLS (587), or not at all. */
export const MAIL_SECURITY = ['tls', 'starttls', 'none'] as const;
export const MailSecurity = Type.Union(MAIL_SECURITY.map((each) => Type.Literal(each)));
export type MailSecurity = (typeof MAIL_SECURITY)[number];

const mailServer = {
  host: Type.String({ minLength: 1, maxLength: 253, pattern: '^[A-Za-z0-9._:-]+$' }),
  port: Type.Integer({ minimum: 1, maximum: 65535 }),
  security: MailSecurity,
  /** Empty where the server asks for none. */
  user: Line(200),
  senderName: Line(120),
  senderAddress: MailAddress,
};

/** The office's mail server. A password that is left out stays as it was. */
export const MailSettingsChange = Type.Object(
  { ...mailServer, password: Type.Optional(Type.String({ minLength: 1, maxLength: 400 })) },
  { additionalProperties: false },
);
export type MailSettingsChange = Static<typeof MailSettingsChange>;

const EventName = Type.Union(NOTICE_EVENTS.map((event) => Type.Literal(event)));
const eventNames = Type.Array(EventName, { maxItems: NOTICE_EVENTS.length, uniqueItems: true });

/** The events that are told; the others are not. */
export const NoticeEventsChange = Type.Object({ events: eventNames }, { additionalProperties: false });
export type NoticeEventsChange = { events: NoticeEvent[] };

/** What the office says in place of the text that comes with the program. */
export const OwnNoticeText = Type.Object(
  {
    event: EventName,
    language: Type.Union([Type.Literal('th'), Type.Literal('en')]),
    /** Slug of the service; empty for every service that has no text of its own. */
    service: Type.String({ maxLength: 80 }),
    subject: Type.String({ minLength: 1, maxLength: 200, pattern: '^[^\\r\\n\\u0000]+$' }),
    body: Type.String({ minLength: 1, maxLength: 2000 }),
  },
  { additionalProperties: false },
);
export type OwnNoticeText = Static<typeof OwnNoticeText> & { event: NoticeEvent };

export const NoticeTextsChange = Type.Object(
  { texts: Type.Array(OwnNoticeText, { maxItems: 500 }) },
  { additionalProperties: false },
);
export type NoticeTextsChange = { texts: OwnNoticeText[] };

const OrNull = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T) =>
  Type.Union([schema, Type.Null()]);

/** The summaries of one day: how many have nothing more to do, wait to be sent, and were given up. */
export const LastDigest = Type.Object({
  day: IsoDay,
  done: Type.Integer(),
  waiting: Type.Integer(),
  failed: Type.Integer(),
});
export type LastDigest = Static<typeof LastDigest>;

/** How notices are sent. Passwords and tokens are never among it: only whether there is one. */
export const NoticeSettings = Type.Object({
  mail: OrNull(Type.Object({ ...mailServer, passwordSet: Type.Boolean() })),
  line: OrNull(
    Type.Object({ tokenSet: Type.Boolean(), secretSet: Type.Boolean(), basicId: OrNull(BasicId) }),
  ),
  /** Where LINE sends what happens in it. */
  lineWebhookUrl: Type.String(),
  lineGroups: Type.Array(LineGroup),
  staffBy: StaffWay,
  events: eventNames,
  texts: Type.Array(OwnNoticeText),
  reminders: ReminderSettings,
  /** How the last daily summaries went; null before the first. */
  lastDigest: OrNull(LastDigest),
});
export type NoticeSettings = Omit<Static<typeof NoticeSettings>, 'events' | 'texts' | 'staffBy'> &
  NoticeEventsChange &
  NoticeTextsChange &
  StaffWayChange;

export const MailTest = Type.Object({ to: MailAddress }, { additionalProperties: false });
export type MailTest = Static<typeof MailTest>;

export const FaultName = Type.Union(NOTICE_FAULTS.map((fault) => Type.Literal(fault)));

/** How a test ended, and where it failed, why. */
export const TestOutcome = Type.Object({
  fault: OrNull(FaultName),
  /** What the other side said, for whoever mends it; no password is in it. */
  detail: Type.String(),
});
export type TestOutcome = { fault: NoticeFault | null; detail: string };
