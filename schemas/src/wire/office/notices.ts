import { Type, type Static } from '@sinclair/typebox';
import { NOTICE_EVENTS, type NoticeEvent } from '../../notices/notice-events';
import type { NoticeFault } from '../../notices/notice-faults';
import { FaultName } from './notice-settings';
import { Instant, pagedQuery } from './paging';

/**
 * `waiting` to be sent or sent again, `sent`, `unsent`: there was no way to send it, `failed`: given up, somebody has to look,
 * `discarded` by a person.
 */
export const NOTICE_STATES = ['waiting', 'sent', 'unsent', 'failed', 'discarded'] as const;
export const NoticeState = Type.Union(NOTICE_STATES.map((state) => Type.Literal(state)));
export type NoticeState = (typeof NOTICE_STATES)[number];

export const NOTICE_CHANNELS = ['mail', 'line', 'webhook'] as const;
export const NoticeChannel = Type.Union(NOTICE_CHANNELS.map((channel) => Type.Literal(channel)));
export type NoticeChannel = (typeof NOTICE_CHANNELS)[number];

export const NOTICE_AUDIENCES = ['citizen', 'staff', 'group', 'webhook'] as const;
export type NoticeAudience = (typeof NOTICE_AUDIENCES)[number];

const OrNull = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T) =>
  Type.Union([schema, Type.Null()]);

const notice = {
  event: Type.Union(NOTICE_EVENTS.map((event) => Type.Literal(event))),
  /** When it happened. */
  at: Instant,
  to: Type.Union(NOTICE_AUDIENCES.map((audience) => Type.Literal(audience))),
  /** Name of the member of staff, whose LINE group it is, or host of the webhook; empty for the citizen. */
  recipient: Type.String(),
  channel: OrNull(NoticeChannel),
  /** Masked: `s••••@example.org`. Empty where there is none. */
  address: Type.String(),
  state: NoticeState,
  sentAt: OrNull(Instant),
  /** Why it was not sent, or what the last try failed with. */
  fault: OrNull(FaultName),
  /** Why it went by e-mail in place of LINE. */
  insteadOfLine: OrNull(FaultName),
};

/** A notice of one case, as its page shows it. */
export const CaseNotice = Type.Object(notice);
export type CaseNotice = Omit<Static<typeof CaseNotice>, 'event' | 'fault' | 'insteadOfLine'> & {
  event: NoticeEvent;
  fault: NoticeFault | null;
  insteadOfLine: NoticeFault | null;
};

export const NoticeQuery = pagedQuery({
  /** `trouble`: those that were given up or could not be sent for want of settings; everything where it is absent. */
  state: Type.Optional(Type.Union([NoticeState, Type.Literal('trouble')])),
});
export type NoticeQuery = Static<typeof NoticeQuery>;

/** A notice in the list of all. */
export const NoticeItem = Type.Object({
  id: Type.String(),
  /** Null for a case that whoever reads may not know of; neither is told then who was. */
  case: Type.Union([Type.String(), Type.Null()]),
  receiptNo: Type.Union([Type.String(), Type.Null()]),
  ...notice,
  attempts: Type.Integer(),
  /** What the other side said, without addresses. */
  detail: Type.String(),
});
export type NoticeItem = CaseNotice & {
  id: string;
  case: string | null;
  receiptNo: string | null;
  attempts: number;
  detail: string;
};
