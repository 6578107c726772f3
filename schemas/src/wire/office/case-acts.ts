import { Type, type Static } from '@sinclair/typebox';
import { Key } from '../../definition/text';
import { Agency } from './case-history';
import { Note, OrNull, Revision, StatusName } from './case-parts';
import { CaseDetail, CaseItem } from './cases';

export const StatusChange = Type.Object(
  {
    to: StatusName,
    /** The citizen reads it. */
    publicNote: Type.Optional(Note),
    /** Only the office reads it. */
    internalNote: Type.Optional(Note),
    /** Keys of the attachments that the citizen is to send, with `need_info` only. */
    asks: Type.Optional(Type.Array(Key, { maxItems: 30, uniqueItems: true })),
    /** Keys of the questions that the citizen is to answer anew, with `need_info` only. */
    questions: Type.Optional(Type.Array(Key, { maxItems: 30, uniqueItems: true })),
    /** Who has it from now on; with `referred` only, which needs it. */
    agency: Type.Optional(Agency),
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

/**
 * Number under which the office's registry keeps the case, as its clerk writes it; null for none. Letters, digits and
 * the signs of such numbers: `1234/2569`, `นม 82601/123`.
 */
export const SarabanNumber = Type.Object(
  {
    sarabanNo: OrNull(
      Type.String({
        minLength: 1,
        maxLength: 40,
        pattern:
          '^[\\u0E00-\\u0E7FA-Za-z0-9]([\\u0E00-\\u0E7FA-Za-z0-9 ./()-]*[\\u0E00-\\u0E7FA-Za-z0-9)])?$',
      }),
    ),
    revision: Type.Optional(Revision),
  },
  { additionalProperties: false },
);
export type SarabanNumber = Static<typeof SarabanNumber>;

/** Passes a case to another department of the office. */
export const Forwarding = Type.Object(
  {
    department: Type.String({ minLength: 1, maxLength: 120 }),
    publicNote: Type.Optional(Note),
    internalNote: Type.Optional(Note),
    revision: Type.Optional(Revision),
  },
  { additionalProperties: false },
);
export type Forwarding = Static<typeof Forwarding>;

/** Where a case went. Who may not see the cases of that department is not given it again. */
export const Forwarded = Type.Object({
  receiptNo: Type.String(),
  department: Type.String(),
  case: OrNull(CaseDetail),
});
export type Forwarded = Static<typeof Forwarded>;

/** Something written down about a case. `@` and a user name in a note to the office mentions an officer. */
export const CaseNote = Type.Object(
  {
    text: Type.String({ minLength: 1, maxLength: 2000, pattern: '\\S' }),
    /** Who reads it: the office alone, or the citizen too. */
    to: Type.Union([Type.Literal('office'), Type.Literal('citizen')]),
    revision: Type.Optional(Revision),
  },
  { additionalProperties: false },
);
export type CaseNote = Static<typeof CaseNote>;

/** Joins a case with the one it is a duplicate of. */
export const Merging = Type.Object(
  { into: Type.String({ minLength: 1, maxLength: 40 }), revision: Type.Optional(Revision) },
  { additionalProperties: false },
);
export type Merging = Static<typeof Merging>;

/** How a case was found: at the same scanned place, within 100 m, or of the same citizen. */
export const RelatedReason = Type.Union([
  Type.Literal('point'),
  Type.Literal('near'),
  Type.Literal('citizen'),
]);
export type RelatedReason = Static<typeof RelatedReason>;

const RelatedCase = Type.Intersect([
  CaseItem,
  Type.Object({ why: RelatedReason, metres: Type.Optional(Type.Integer()) }),
]);
export type RelatedCase = Static<typeof RelatedCase>;

export const RelatedCases = Type.Object({
  /** What may be the same as the case, most likely first. */
  same: Type.Array(RelatedCase),
  /** What else its citizen filed, the newest first. */
  others: Type.Array(RelatedCase),
});
export type RelatedCases = Static<typeof RelatedCases>;

export const RevealRequest = Type.Object(
  { field: Key, reason: Type.Optional(Type.String({ maxLength: 300 })) },
  { additionalProperties: false },
);
export type RevealRequest = Static<typeof RevealRequest>;

export const Revealed = Type.Object({ field: Type.String(), text: Type.String() });
export type Revealed = Static<typeof Revealed>;
