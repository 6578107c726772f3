import { Type, type Static } from '@sinclair/typebox';
import { CaseQuery } from './cases';
import { Id, Instant } from './paging';

/** What a file of cases holds: their answers as a table, the petition of each, or the register book of a period. */
export const EXPORT_FORMATS = {
  cases: ['csv', 'xlsx'],
  petitions: ['pdf', 'zip'],
  register: ['pdf', 'xlsx', 'csv'],
} as const;
export type ExportContent = keyof typeof EXPORT_FORMATS;
export type ExportFormat = (typeof EXPORT_FORMATS)[ExportContent][number];

/** Most cases that are printed in one go: a shelf of files. */
export const MOST_PRINTED = 1000;

const formatOf = <F extends ExportFormat>(formats: readonly F[]) =>
  Type.Union(formats.map((format) => Type.Literal(format)));

/** Which cases are written into a file, as the list of cases is asked for them. */
export const ExportFilter = Type.Omit(CaseQuery, ['cursor', 'limit', 'sort'], {
  additionalProperties: false,
});
export type ExportFilter = Static<typeof ExportFilter>;

const CasesRequest = Type.Object(
  {
    content: Type.Literal('cases'),
    format: formatOf(EXPORT_FORMATS.cases),
    filter: ExportFilter,
    /** Why sealed answers (national IDs, bank accounts, health) are wanted too; they are left out without it. */
    sensitiveReason: Type.Optional(Type.String({ minLength: 3, maxLength: 200 })),
  },
  { additionalProperties: false },
);

const PetitionsRequest = Type.Object(
  {
    content: Type.Literal('petitions'),
    /** One PDF, or an archive with a PDF for each case. */
    format: formatOf(EXPORT_FORMATS.petitions),
    filter: ExportFilter,
    /** The copies for the other party. */
    redacted: Type.Optional(Type.Boolean()),
    /** In one PDF: each case begins on a sheet of its own when both sides are printed on. */
    duplex: Type.Optional(Type.Boolean()),
  },
  { additionalProperties: false },
);

/** The cases that a register book lists: all of a period, or those of one service or department. */
export const RegisterFilter = Type.Object(
  {
    ...Type.Required(Type.Pick(CaseQuery, ['from', 'to'])).properties,
    ...Type.Pick(CaseQuery, ['form', 'department']).properties,
  },
  { additionalProperties: false },
);
export type RegisterFilter = Static<typeof RegisterFilter>;

const RegisterRequest = Type.Object(
  { content: Type.Literal('register'), format: formatOf(EXPORT_FORMATS.register), filter: RegisterFilter },
  { additionalProperties: false },
);

export const ExportRequest = Type.Union([CasesRequest, PetitionsRequest, RegisterRequest]);
export type ExportRequest = Static<typeof ExportRequest>;

/** How many cases a filter names, counted up to `MOST_PRINTED`. */
export const ExportCount = Type.Object({ count: Type.Integer(), isMore: Type.Boolean() });
export type ExportCount = Static<typeof ExportCount>;

/** A file of cases: asked for, being made, ready to be fetched, or why it is not. */
export const ExportItem = Type.Object({
  id: Id,
  content: Type.Union([Type.Literal('cases'), Type.Literal('petitions'), Type.Literal('register')]),
  format: formatOf(['csv', 'xlsx', 'pdf', 'zip']),
  state: Type.Union(['waiting', 'running', 'done', 'dead', 'cancelled'].map((state) => Type.Literal(state))),
  done: Type.Integer(),
  /** 0 while unknown. */
  total: Type.Integer(),
  /** With sealed answers. */
  sensitive: Type.Boolean(),
  /** Receipt numbers of the cases that could not be printed. */
  leftOut: Type.Array(Type.String()),
  createdAt: Instant,
  /** Until when it can be fetched. */
  expiresAt: Type.Union([Instant, Type.Null()]),
  /** Where it is fetched once it is done. */
  url: Type.Union([Type.String(), Type.Null()]),
});
export type ExportItem = Static<typeof ExportItem>;
