import { Type, type Static } from '@sinclair/typebox';
import { EVENT_KINDS } from '../../cases/case-event';
import { ApprovalStepName } from '../../approval/step';
import { OpinionLine } from './approval';
import { Note, OrNull, StatusName } from './case-parts';
import { Instant } from './paging';

/** Another office that a case was referred to, as it was typed. */
export const Agency = Type.Object(
  {
    name: Type.String({ minLength: 1, maxLength: 200, pattern: '\\S' }),
    /** Telephone, address, website: how the citizen reaches it. */
    contact: Type.Optional(Type.String({ maxLength: 300 })),
  },
  { additionalProperties: false },
);
export type Agency = Static<typeof Agency>;

export const CaseEvent = Type.Object({
  at: Instant,
  status: StatusName,
  /** Absent where the case came to a status. */
  kind: Type.Optional(Type.Union(EVENT_KINDS.map((kind) => Type.Literal(kind)))),
  text: Type.String(),
  /** Name of the officer; null for the citizen. */
  by: OrNull(Type.String()),
  publicNote: Type.Optional(Note),
  internalNote: Type.Optional(Note),
  /** Labels of the attachments that the office asked for. */
  asks: Type.Optional(Type.Array(Type.String())),
  /** Labels of the questions that the citizen was asked to answer anew. */
  questions: Type.Optional(Type.Array(Type.String())),
  /** What they answered otherwise than before; how, unless it is sealed or was not answered at all. */
  corrected: Type.Optional(
    Type.Array(Type.Object({ label: Type.String(), before: Type.Optional(Type.String()) })),
  ),
  /** What the citizen wrote. */
  reply: Type.Optional(Note),
  /** Names of the files that the citizen sent. */
  files: Type.Optional(Type.Array(Type.String())),
  /** Who was given the case; null for nobody. */
  assignee: Type.Optional(OrNull(Type.String())),
  /** Where the case was passed to. */
  department: Type.Optional(Type.String()),
  agency: Type.Optional(Agency),
  /** Name of the document that was added or taken out. */
  result: Type.Optional(Type.String()),
  /** Receipt number of the main case it was joined with or parted from. */
  main: Type.Optional(Type.String()),
  /** The same of a duplicate, in the history of its main case. */
  duplicate: Type.Optional(Type.String()),
  /** The number that was typed; null where it was taken away. */
  sarabanNo: Type.Optional(OrNull(Type.String())),
  /** From when to when its due date moved. */
  due: Type.Optional(Type.Object({ from: Instant, to: Instant })),
  /** What was said at a step of its way up, or that the step was left out. */
  opinion: Type.Optional(OpinionLine),
  /** The step it was sent back to. */
  returnedTo: Type.Optional(ApprovalStepName),
  /** Names of the officers who are mentioned, as they stand in the note after an at sign. */
  mentions: Type.Optional(Type.Array(Type.String())),
});
export type CaseEvent = Static<typeof CaseEvent>;
