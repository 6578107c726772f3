import { Type, type Static, type TProperties } from '@sinclair/typebox';

/** Most items a page may have, and how many it has where nobody says. */
export const PAGE_MAX = 100;
export const PAGE_DEFAULT = 20;

/** Parameters of a list read page by page; `cursor` is the `nextCursor` of the page before. */
export const pagedQuery = <P extends TProperties>(filters: P) =>
  Type.Object(
    {
      ...filters,
      cursor: Type.Optional(Type.String({ maxLength: 120 })),
      limit: Type.Optional(Type.Integer({ minimum: 1, maximum: PAGE_MAX, default: PAGE_DEFAULT })),
    },
    { additionalProperties: false },
  );

/** A page of a list; `nextCursor` is null on the last. */
export interface PageOf<T> {
  items: T[];
  nextCursor: string | null;
}

/** ISO 8601 with `+07:00`. */
export const Instant = Type.String();
export type Instant = Static<typeof Instant>;
export const IsoDay = Type.String({ pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$' });
/** Id of a stored document. */
export const Id = Type.String({ pattern: '^[0-9a-f]{24}$' });
