import { Type, type Static } from '@sinclair/typebox';
import { CaseQuery } from './cases';
import { Id, Instant } from './paging';

export const EXPORT_FORMATS = ['csv', 'xlsx'] as const;
export const ExportFormat = Type.Union(EXPORT_FORMATS.map((format) => Type.Literal(format)));
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Which cases are written into a file, as the list of cases is asked for them. */
export const ExportFilter = Type.Omit(CaseQuery, ['cursor', 'limit', 'sort'], {
  additionalProperties: false,
});
export type ExportFilter = Static<typeof ExportFilter>;

export const ExportRequest = Type.Object(
  {
    format: ExportFormat,
    filter: ExportFilter,
    /** Why sealed answers (national IDs, bank accounts, health) are wanted too; they are left out without it. */
    sensitiveReason: Type.Optional(Type.String({ minLength: 3, maxLength: 200 })),
  },
  { additionalProperties: false },
);
export type ExportRequest = Static<typeof ExportRequest>;

/** A file of cases: asked for, being made, ready to be fetched, or why it is not. */
export const ExportItem = Type.Object({
  id: Id,
  format: ExportFormat,
  state: Type.Union(['waiting', 'running', 'done', 'dead', 'cancelled'].map((state) => Type.Literal(state))),
  done: Type.Integer(),
  /** 0 while unknown. */
  total: Type.Integer(),
  sensitive: Type.Boolean(),
  createdAt: Instant,
  /** Until when it can be fetched. */
  expiresAt: Type.Union([Instant, Type.Null()]),
  /** Where it is fetched once it is done. */
  url: Type.Union([Type.String(), Type.Null()]),
});
export type ExportItem = Static<typeof ExportItem>;
