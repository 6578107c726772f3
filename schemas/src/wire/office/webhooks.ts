import { Type, type Static } from '@sinclair/typebox';
import { FaultName } from './notice-settings';
import { Id, Instant } from './paging';

const OrNull = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T) =>
  Type.Union([schema, Type.Null()]);

export const WebhookCreation = Type.Object(
  {
    /** `https://…`, of a system that the office trusts. */
    url: Type.String({ minLength: 10, maxLength: 400 }),
    /** What it is for, in the office's words. */
    name: Type.String({ minLength: 1, maxLength: 120 }),
  },
  { additionalProperties: false },
);
export type WebhookCreation = Static<typeof WebhookCreation>;

/** Another system that is told of what happens to cases: number, service, status and time. */
export const Webhook = Type.Object({
  id: Id,
  url: Type.String(),
  name: Type.String(),
  enabled: Type.Boolean(),
  /** Why it was switched off by itself. */
  disabledFor: OrNull(FaultName),
  /** Since when nothing arrives. */
  failingSince: OrNull(Instant),
  lastSentAt: OrNull(Instant),
  createdAt: Instant,
});
export type Webhook = Static<typeof Webhook>;

/** A new webhook with the secret its messages are signed with: the only answer that ever carries it. */
export const IssuedWebhook = Type.Intersect([Webhook, Type.Object({ secret: Type.String() })]);
export type IssuedWebhook = Static<typeof IssuedWebhook>;
