import { Type, type Static } from '@sinclair/typebox';
import { END_STATUSES } from '../../cases/case-status';
import { Instant } from './paging';

/** How many calendar months a case may be kept: nobody means less than one by mistake. */
export const RETENTION_MONTHS = { least: 1, most: 1200 } as const;
/** Receipt numbers that are shown of what is due. */
export const DUE_SHOWN = 200;

const Months = Type.Integer({ minimum: RETENTION_MONTHS.least, maximum: RETENTION_MONTHS.most });
const [completed, rejected, cancelled, closed, merged] = END_STATUSES;

/** Calendar months that cases of a service are kept after they ended so; for good where an end is not named. */
export const MonthsKept = Type.Object(
  {
    [completed]: Type.Optional(Months),
    [rejected]: Type.Optional(Months),
    [cancelled]: Type.Optional(Months),
    [closed]: Type.Optional(Months),
    [merged]: Type.Optional(Months),
  },
  { additionalProperties: false },
);
export type MonthsKept = Static<typeof MonthsKept>;

export const SetRetention = Type.Object({ months: MonthsKept }, { additionalProperties: false });

/** One purge: on its way, or the last there was. */
export const PurgeRun = Type.Object({
  state: Type.Union(
    (['waiting', 'running', 'done', 'dead', 'cancelled'] as const).map((state) => Type.Literal(state)),
  ),
  /** Cases. */
  done: Type.Integer(),
  total: Type.Integer(),
  /** User name of who asked for it. */
  by: Type.String(),
  createdAt: Instant,
  endedAt: Type.Union([Instant, Type.Null()]),
});
export type PurgeRun = Static<typeof PurgeRun>;

/** How long a service's cases are kept. */
export const ServiceRetention = Type.Object({
  /** Id of the form. */
  id: Type.String(),
  title: Type.String(),
  months: MonthsKept,
  /** Of the last days; the record has all. */
  run: Type.Union([PurgeRun, Type.Null()]),
});
export type ServiceRetention = Static<typeof ServiceRetention>;
export const RetentionList = Type.Object({ items: Type.Array(ServiceRetention) });

/** What would be purged now, without what is in it. */
export const DueForPurge = Type.Object({
  count: Type.Integer(),
  files: Type.Integer(),
  /** When the oldest and the newest of them were filed; null where there is none. */
  oldest: Type.Union([Instant, Type.Null()]),
  newest: Type.Union([Instant, Type.Null()]),
  /** The first so many, the oldest first. */
  receiptNos: Type.Array(Type.String(), { maxItems: DUE_SHOWN }),
  /** SHA-256 of exactly these cases, in hexadecimal digits. */
  seen: Type.String({ pattern: '^[0-9a-f]{64}$' }),
});
export type DueForPurge = Static<typeof DueForPurge>;

/** Purges what was seen; refused where something else is due by now. */
export const StartPurge = Type.Object(
  { seen: Type.String({ pattern: '^[0-9a-f]{64}$' }) },
  { additionalProperties: false },
);
