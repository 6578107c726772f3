import { Type, type Static } from '@sinclair/typebox';
import { CASE_STATUSES } from '../../cases/case-status';
import { Key } from '../../definition/text';
import { IsoDay, Instant, pagedQuery } from './paging';

const StatusName = Type.Union(CASE_STATUSES.map((status) => Type.Literal(status)));
const Note = Type.String({ maxLength: 2000 });
const Revision = Type.Integer({ minimum: 1 });
const OrNull = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T) =>
  Type.Union([schema, Type.Null()]);

/** Newest or oldest first, or by due date, which only cases still open have a use for. */
export const CaseSort = Type.Union([Type.Literal('newest'), Type.Literal('oldest'), Type.Literal('due')]);
export type CaseSort = Static<typeof CaseSort>;

export const CaseQuery = pagedQuery({
  /** Slug of a service. */
  form: Type.Optional(Type.String({ maxLength: 80 })),
  /** One status, or `open` for every one that still waits for the office. */
  status: Type.Optional(Type.Union([StatusName, Type.Literal('open')])),
  /** User name of an officer. */
  assignee: Type.Optional(Type.String({ maxLength: 60 })),
  department: Type.Optional(Type.String({ maxLength: 120 })),
  /** Name of the place whose code was scanned. */
  point: Type.Optional(Type.String({ maxLength: 80 })),
  /** First and last day of filing in Bangkok, both included. */
  from: Type.Optional(IsoDay),
  to: Type.Optional(IsoDay),
  /** Beginning of a receipt number or of a name, or a whole national ID. */
  q: Type.Optional(Type.String({ maxLength: 100 })),
  sort: Type.Optional(CaseSort),
});
export type CaseQuery = Static<typeof CaseQuery>;

const ServiceName = Type.Object({ slug: Type.String(), title: Type.String() });

/** How a case came: typed in by the citizen, taken down by staff, or as a scan of signed paper. */
export const Channel = Type.Union([Type.Literal('online'), Type.Literal('counter'), Type.Literal('scan')]);
export type Channel = Static<typeof Channel>;

/** A case in a list. */
export const CaseItem = Type.Object({
  id: Type.String(),
  receiptNo: Type.String(),
  service: ServiceName,
  /** Empty where the citizen gave no name or the service is sealed. */
  applicant: Type.String(),
  department: Type.String(),
  status: StatusName,
  statusText: Type.String(),
  submittedAt: Instant,
  dueAt: OrNull(Instant),
  overdue: Type.Boolean(),
  assignee: OrNull(Type.String()),
  restricted: Type.Boolean(),
  channel: Channel,
  /** Name of the place whose code was scanned. */
  point: OrNull(Type.String()),
});
export type CaseItem = Static<typeof CaseItem>;

/** One answer under its label. A masked one shows no more than its reader may see. */
export const CaseAnswer = Type.Object({
  key: Type.String(),
  /** Field type, for answers that a screen shows in a way of its own. */
  type: Type.String(),
  label: Type.String(),
  /** Words of the heading it stands under; absent where it stands under none. */
  section: Type.Optional(Type.String()),
  /** Empty where nothing was answered. */
  text: Type.String(),
  masked: Type.Boolean(),
});
export type CaseAnswer = Static<typeof CaseAnswer>;

export const CaseFile = Type.Object({
  uploadId: Type.String(),
  /** The attachment it was sent for. */
  label: Type.String(),
  name: Type.String(),
  bytes: Type.Integer(),
  type: Type.String(),
  url: Type.String(),
});
export type CaseFile = Static<typeof CaseFile>;

export const CaseEvent = Type.Object({
  at: Instant,
  status: StatusName,
  text: Type.String(),
  /** Name of the officer; null for the citizen. */
  by: OrNull(Type.String()),
  publicNote: Type.Optional(Note),
  internalNote: Type.Optional(Note),
  /** Labels of the attachments that the office asked for. */
  asks: Type.Optional(Type.Array(Type.String())),
  /** What the citizen wrote. */
  reply: Type.Optional(Note),
  /** Names of the files that the citizen sent. */
  files: Type.Optional(Type.Array(Type.String())),
});
export type CaseEvent = Static<typeof CaseEvent>;

/** One case as an officer sees it. */
export const CaseDetail = Type.Intersect([
  CaseItem,
  Type.Object({
    /** Number of the version that was answered. */
    version: Type.Integer(),
    deemedReceivedAt: Instant,
    revision: Revision,
    pages: Type.Array(
      Type.Object({ key: Type.String(), title: Type.String(), answers: Type.Array(CaseAnswer) }),
    ),
    files: Type.Array(CaseFile),
    /** What the office may ask the citizen for. */
    attachments: Type.Array(Type.Object({ key: Type.String(), label: Type.String() })),
    history: Type.Array(CaseEvent),
    /** Where the case may go next. */
    next: Type.Array(Type.Object({ status: StatusName, text: Type.String(), needsReason: Type.Boolean() })),
    assigneeUsername: OrNull(Type.String()),
    /** Officers who may be given the case. */
    officers: Type.Array(Type.Object({ username: Type.String(), displayName: Type.String() })),
    permissions: Type.Object({ changeStatus: Type.Boolean(), reveal: Type.Boolean() }),
  }),
]);
export type CaseDetail = Static<typeof CaseDetail>;

export const StatusChange = Type.Object(
  {
    to: StatusName,
    /** The citizen reads it. */
    publicNote: Type.Optional(Note),
    /** Only the office reads it. */
    internalNote: Type.Optional(Note),
    /** Keys of the attachments that the citizen is to send, with `need_info` only. */
    asks: Type.Optional(Type.Array(Key, { maxItems: 30, uniqueItems: true })),
    /** The revision the officer saw; a newer one in the meantime is 409 `case.changedElsewhere`. */
    revision: Type.Optional(Revision),
  },
  { additionalProperties: false },
);
export type StatusChange = Static<typeof StatusChange>;

/** Gives a case to an officer, or to nobody. */
export const Assignment = Type.Object(
  { to: OrNull(Type.String({ minLength: 1, maxLength: 60 })), revision: Type.Optional(Revision) },
  { additionalProperties: false },
);
export type Assignment = Static<typeof Assignment>;

export const RevealRequest = Type.Object(
  { field: Key, reason: Type.Optional(Type.String({ maxLength: 300 })) },
  { additionalProperties: false },
);
export type RevealRequest = Static<typeof RevealRequest>;

export const Revealed = Type.Object({ field: Type.String(), text: Type.String() });
export type Revealed = Static<typeof Revealed>;
