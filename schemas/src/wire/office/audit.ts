import { Type, type Static } from '@sinclair/typebox';
import { Instant, IsoDay, pagedQuery } from './paging';

/** What is written down: every read and write of personal data, and every use of an account. */
export const AUDIT_ACTIONS = [
  'session.signIn',
  'session.refused',
  'session.signOut',
  'session.passwordChange',
  'session.endDevice',
  'session.secondFactorOn',
  'session.secondFactorOff',
  'session.recoveryCodes',
  'session.recoveryCodeUsed',
  'staff.create',
  'staff.disable',
  'staff.enable',
  'staff.resetPassword',
  'staff.duties',
  'staff.email',
  'staff.position',
  'staff.resetSecondFactor',
  'staff.line',
  'office.secondFactorRoles',
  'case.file',
  'case.open',
  'case.reveal',
  'case.download',
  'case.petition',
  'case.status',
  'case.assign',
  'case.forward',
  'case.note',
  'case.merge',
  'case.part',
  'case.saraban',
  'case.propose',
  'case.decide',
  'case.skip',
  'case.return',
  'case.related',
  'case.preview',
  'case.resultAdd',
  'case.resultRemove',
  'case.receivedAdd',
  'case.receivedRemove',
  'case.export',
  'case.exportFetched',
  'case.purge',
  'case.person',
  'case.personCopy',
  'case.personErase',
  'service.create',
  'service.edit',
  'service.publish',
  'service.planPublish',
  'service.unplanPublish',
  'service.publishFailed',
  'service.restore',
  'service.delete',
  'service.availability',
  'service.points',
  'service.embed',
  'service.protection',
  'service.columns',
  'service.retention',
  'service.purge',
  'service.people',
  'service.open',
  'service.close',
  'office.emblem',
  'office.holidays',
  'office.hours',
  'notices.mail',
  'notices.line',
  'notices.events',
  'notices.texts',
  'notices.reminders',
  'notices.test',
  'notices.again',
  'notices.discard',
  'webhooks.create',
  'webhooks.enable',
  'webhooks.disable',
  'webhooks.delete',
  'audit.view',
  'audit.export',
  'audit.verify',
] as const;
export const AuditAction = Type.Union(AUDIT_ACTIONS.map((action) => Type.Literal(action)));
export type AuditAction = (typeof AUDIT_ACTIONS)[number];

const filter = {
  action: Type.Optional(AuditAction),
  /** User name of who did it. */
  who: Type.Optional(Type.String({ maxLength: 60 })),
  /** Id of the case it was done to. */
  case: Type.Optional(Type.String({ pattern: '^[0-9a-f]{24}$' })),
  /** Its receipt number. */
  receiptNo: Type.Optional(Type.String({ minLength: 1, maxLength: 40 })),
  from: Type.Optional(IsoDay),
  to: Type.Optional(IsoDay),
};

/** Which lines of the record. */
export const AuditFilter = Type.Object(filter, { additionalProperties: false });
export type AuditFilter = Static<typeof AuditFilter>;

export const AuditQuery = pagedQuery(filter);
export type AuditQuery = Static<typeof AuditQuery>;

export const AuditEntry = Type.Object({
  at: Instant,
  /** Empty where nobody was signed in and no account was meant. */
  who: Type.String(),
  action: AuditAction,
  case: Type.Union([Type.String(), Type.Null()]),
  receiptNo: Type.Union([Type.String(), Type.Null()]),
  /** What of it: a field, a file, a status, a service, an account. */
  what: Type.Union([Type.String(), Type.Null()]),
  reason: Type.Union([Type.String(), Type.Null()]),
  /** Address of the client, IPv6 by its /56. */
  address: Type.String(),
  /** Whether it is of a case that whoever reads may not know of: which one, and what of it, is left out. */
  concealed: Type.Boolean(),
});
export type AuditEntry = Static<typeof AuditEntry>;

/** Where the record ends: kept elsewhere, it later shows whether lines were cut off the end. */
export const AuditHead = Type.Object({
  /** Number of the last line; 0 where there is none. */
  seq: Type.Integer({ minimum: 0 }),
  /** Its keyed hash, 64 hexadecimal digits. */
  hash: Type.String(),
});
export type AuditHead = Static<typeof AuditHead>;

/** What is wrong with the record: a line that is gone, one that was changed, or one that was put in past the program. */
export const AuditFault = Type.Object({
  why: Type.Union([Type.Literal('missing'), Type.Literal('changed'), Type.Literal('foreign')]),
  /** Number of the line; null for one that has none. */
  seq: Type.Union([Type.Integer(), Type.Null()]),
  /** When it says it was written; null where it is gone. */
  at: Type.Union([Instant, Type.Null()]),
});
export type AuditFault = Static<typeof AuditFault>;

/** Where the record ended when somebody looked before; both or neither. */
export const AuditHeadQuery = Type.Object({
  seq: Type.Optional(Type.String({ pattern: '^[0-9]{1,12}$' })),
  hash: Type.Optional(Type.String({ pattern: '^[0-9a-f]{64}$' })),
});

export const AuditVerification = Type.Object({
  /** Lines that are as they were written, from the first on. */
  checked: Type.Integer({ minimum: 0 }),
  head: AuditHead,
  fault: Type.Union([AuditFault, Type.Null()]),
});
export type AuditVerification = Static<typeof AuditVerification>;
