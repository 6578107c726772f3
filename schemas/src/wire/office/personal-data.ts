import { Type, type Static } from '@sinclair/typebox';
import { OrNull } from './case-parts';
import { CaseItem } from './cases';
import { Instant } from './paging';
import { PurgeRun } from './retention';

/** Cases of one person that are shown, copied or erased at once. */
export const PERSON_CASES_MAX = 200;

/** By what a case was found to be of the person who asks. */
export const FoundBy = Type.Union([Type.Literal('nationalId'), Type.Literal('phone')]);
export type FoundBy = Static<typeof FoundBy>;

/** A case that may be of the person who asks. */
export const PersonCase = Type.Intersect([
  CaseItem,
  Type.Object({ foundBy: Type.Array(FoundBy, { minItems: 1 }), files: Type.Integer() }),
]);
export type PersonCase = Static<typeof PersonCase>;

/** A copy or an erasure: on its way, or the last there was. */
export const PersonalDataRun = Type.Intersect([
  PurgeRun,
  Type.Object({
    id: Type.String(),
    act: Type.Union([Type.Literal('copy'), Type.Literal('erase')]),
    /** Receipt numbers of the cases that were left as they are. */
    leftOut: Type.Array(Type.String()),
  }),
]);
export type PersonalDataRun = Static<typeof PersonalDataRun>;

/** What was found for a request about personal data, of what whoever looks may see. */
export const PersonalData = Type.Object({
  items: Type.Array(PersonCase),
  /** There are more than are shown. */
  isMore: Type.Boolean(),
  /** Whether a copy lies among the result documents of the request. */
  copied: Type.Boolean(),
  /** Whether whoever looks may erase. */
  mayErase: Type.Boolean(),
  run: OrNull(PersonalDataRun),
});
export type PersonalData = Static<typeof PersonalData>;

const Chosen = Type.Array(Type.String({ minLength: 24, maxLength: 24 }), {
  minItems: 1,
  maxItems: PERSON_CASES_MAX,
  uniqueItems: true,
});

/** Ids of the cases that an officer found to be of the person. */
export const ChosenCases = Type.Object({ cases: Chosen }, { additionalProperties: false });
export type ChosenCases = Static<typeof ChosenCases>;

/** What an erasure would do to one case. */
export const ErasureOutcome = Type.Union([
  Type.Literal('erase'),
  /** Whoever looks may read it and no more: its service names others who work its cases. */
  Type.Literal('denied'),
  /** Somebody still works it. */
  Type.Literal('open'),
  /** The office has set a time for which it keeps such cases. */
  Type.Literal('kept'),
]);
export type ErasureOutcome = Static<typeof ErasureOutcome>;

/** What an erasure would do; nothing is done. */
export const ErasurePlan = Type.Object({
  items: Type.Array(
    Type.Object({
      id: Type.String(),
      receiptNo: Type.String(),
      outcome: ErasureOutcome,
      /** Until when it is kept, where it is. */
      until: OrNull(Instant),
    }),
  ),
  /** SHA-256 of exactly this plan, in hexadecimal digits. */
  seen: Type.String({ pattern: '^[0-9a-f]{64}$' }),
});
export type ErasurePlan = Static<typeof ErasurePlan>;

/** Erases what was seen; refused where the plan is another by now. */
export const StartErasure = Type.Object(
  {
    cases: Chosen,
    seen: Type.String({ pattern: '^[0-9a-f]{64}$' }),
    /** Why the others stay, for the citizen to read; needed where some do. */
    reason: Type.Optional(Type.String({ minLength: 1, maxLength: 1000, pattern: '\\S' })),
  },
  { additionalProperties: false },
);
export type StartErasure = Static<typeof StartErasure>;
