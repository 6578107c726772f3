import { Type, type Static } from '@sinclair/typebox';
import { Instant, IsoDay, pagedQuery } from './paging';

/** What is written down: every read and write of personal data, and every use of an account. */
export const AUDIT_ACTIONS = [
  'session.signIn',
  'session.refused',
  'session.signOut',
  'session.passwordChange',
  'staff.create',
  'staff.disable',
  'staff.enable',
  'staff.resetPassword',
  'case.open',
  'case.reveal',
  'case.download',
  'case.petition',
  'case.status',
  'case.assign',
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
  'service.open',
  'service.close',
  'office.emblem',
] as const;
export const AuditAction = Type.Union(AUDIT_ACTIONS.map((action) => Type.Literal(action)));
export type AuditAction = (typeof AUDIT_ACTIONS)[number];

export const AuditQuery = pagedQuery({
  action: Type.Optional(AuditAction),
  /** User name of who did it. */
  who: Type.Optional(Type.String({ maxLength: 60 })),
  /** Id of the case it was done to. */
  case: Type.Optional(Type.String({ pattern: '^[0-9a-f]{24}$' })),
  from: Type.Optional(IsoDay),
  to: Type.Optional(IsoDay),
});
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
});
export type AuditEntry = Static<typeof AuditEntry>;
