import { Type, type Static } from '@sinclair/typebox';
import { Instant } from './paging';

/** A service as the office sees it. */
export const OfficeServiceCard = Type.Object({
  id: Type.String(),
  slug: Type.String(),
  title: Type.String(),
  department: Type.String(),
  /** Every department its cases may go to. */
  departments: Type.Array(Type.String()),
  category: Type.String(),
  /** Number of the version citizens get; null before the first publish. */
  version: Type.Union([Type.Integer(), Type.Null()]),
  /** Whether its draft is not what is live. */
  changed: Type.Boolean(),
  open: Type.Boolean(),
  /** When it will open by itself; null where it is open or was closed by hand. */
  opensAt: Type.Union([Instant, Type.Null()]),
  closesAt: Type.Union([Instant, Type.Null()]),
  /** When its draft will be published by itself. */
  publishAt: Type.Union([Instant, Type.Null()]),
  sealed: Type.Boolean(),
  url: Type.String(),
  shortUrl: Type.String(),
  /** Cases not yet received, and all that are still open; null for who may not see the service's cases. */
  counts: Type.Union([Type.Object({ waiting: Type.Integer(), open: Type.Integer() }), Type.Null()]),
});
export type OfficeServiceCard = Static<typeof OfficeServiceCard>;

export const OfficeVersion = Type.Object({
  id: Type.String(),
  number: Type.Integer(),
  publishedAt: Instant,
  publishedBy: Type.String(),
  /** Whether it is the one citizens get. */
  live: Type.Boolean(),
});
export type OfficeVersion = Static<typeof OfficeVersion>;
