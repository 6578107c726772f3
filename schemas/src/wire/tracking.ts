import { Type, type Static } from '@sinclair/typebox';
import { EVENT_KINDS } from '../cases/case-event';
import { CASE_STATUSES } from '../cases/case-status';
import { Target } from '../definition/form-definition';
import { Agency } from './office/case-history';

/** ISO 8601 with `+07:00`. */
const Instant = Type.String();
const Status = Type.Union(CASE_STATUSES.map((status) => Type.Literal(status)));
const Words = Type.String({ maxLength: 2000 });

const TrackedEvent = Type.Object({
  at: Instant,
  status: Status,
  /** Absent where the case came to a status. */
  kind: Type.Optional(Type.Union(EVENT_KINDS.map((kind) => Type.Literal(kind)))),
  text: Type.String(),
  /** Who answers for it from then on. */
  responsible: Type.Optional(Type.String()),
  /** What the office wrote. */
  note: Type.Optional(Type.String()),
  /** What the citizen wrote. */
  reply: Type.Optional(Type.String()),
  /** Files that the citizen sent with it. */
  files: Type.Optional(Type.Integer()),
});
export type TrackedEvent = Static<typeof TrackedEvent>;

const AskedFile = Type.Object({
  key: Type.String(),
  label: Type.String(),
  help: Type.Optional(Type.String()),
  maxFiles: Type.Integer(),
  maxBytes: Type.Integer(),
  /** MIME types for the file chooser. */
  accept: Type.Array(Type.String()),
  crossed: Type.Boolean(),
});
export type AskedFile = Static<typeof AskedFile>;

/** What the person who filed may know of a case, and what they may do. */
export const TrackingStatus = Type.Object({
  receiptNo: Type.String(),
  service: Type.String(),
  status: Status,
  statusText: Type.String(),
  /** What the service calls each status, by status. */
  statusTexts: Type.Record(Type.String(), Type.String()),
  submittedAt: Instant,
  deemedReceivedAt: Instant,
  history: Type.Array(TrackedEvent),
  dueAt: Type.Union([Instant, Type.Null()]),
  /** The promise that `dueAt` follows from, counted from the deemed receipt. */
  target: Type.Union([Target, Type.Null()]),
  department: Type.String(),
  /** Another office that has it now. */
  agency: Type.Union([Agency, Type.Null()]),
  contact: Type.Object({ name: Type.String(), phone: Type.String() }),
  documents: Type.Array(Type.Object({ name: Type.String(), url: Type.String() })),
  /** What the office waits for; `at` names the request in the reply to it. */
  asked: Type.Union([
    Type.Object({
      at: Instant,
      note: Type.String(),
      files: Type.Array(AskedFile),
      /** What is to be answered anew; the answers so far stand on the page alone. */
      questions: Type.Array(Type.Object({ key: Type.String(), label: Type.String() })),
    }),
    Type.Null(),
  ]),
  mayCancel: Type.Boolean(),
  /** Being told by LINE: whether it is so, and where to ask for it. Null where the office has no LINE. */
  line: Type.Union([Type.Object({ linked: Type.Boolean(), url: Type.String() }), Type.Null()]),
  /** The same matter was filed before: the state is that of the other case. Its number where it may be known. */
  joined: Type.Union([Type.Object({ receiptNo: Type.Union([Type.String(), Type.Null()]) }), Type.Null()]),
});
export type TrackingStatus = Static<typeof TrackingStatus>;

const pair = {
  receiptNo: Type.String({ minLength: 1, maxLength: 40 }),
  trackingCode: Type.String({ minLength: 1, maxLength: 80 }),
};

export const TrackingRequest = Type.Object(pair, { additionalProperties: false });
export type TrackingRequest = Static<typeof TrackingRequest>;

/** Takes a case back. */
export const CaseCancellation = Type.Object(
  { ...pair, reason: Type.Optional(Words) },
  { additionalProperties: false },
);
export type CaseCancellation = Static<typeof CaseCancellation>;

/** Answers what the office asked for: files that were staged, words, and questions anew. */
export const CaseReply = Type.Object(
  {
    ...pair,
    /** `asked.at` of the request that is answered; each is answered once. */
    asked: Type.String({ maxLength: 40 }),
    reply: Type.Optional(Words),
    /** To the questions that were asked anew, all of them: what is missing is taken for not answered. */
    answers: Type.Optional(Type.Record(Type.String({ maxLength: 80 }), Type.Unknown())),
    uploads: Type.Optional(
      Type.Record(
        Type.String({ maxLength: 80 }),
        Type.Array(Type.String({ maxLength: 64 }), { maxItems: 20 }),
      ),
    ),
  },
  { additionalProperties: false },
);
export type CaseReply = Static<typeof CaseReply>;
