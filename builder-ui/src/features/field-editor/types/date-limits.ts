/** A limit of a date in the words of a clerk. */
export type LimitKind = 'none' | 'today' | 'later' | 'earlier' | 'date' | 'office';

export interface DateLimitWords {
  kind: LimitKind;
  /** For `later` and `earlier`. */
  days: number;
  /** For `date`. */
  date: string;
}

/** `today+7` → seven days later. Limits that the office sets are kept as they are. */
export function readLimit(limit: string | undefined): DateLimitWords {
  const none = { kind: 'none', days: 1, date: '' } as const;
  if (limit === undefined) return none;
  if (limit.includes('{')) return { ...none, kind: 'office' };
  if (!limit.startsWith('today')) return { ...none, kind: 'date', date: limit };
  const days = Number(limit.slice('today'.length) || 0);
  if (days === 0) return { ...none, kind: 'today' };
  return { ...none, kind: days > 0 ? 'later' : 'earlier', days: Math.abs(days) };
}

/** The way back; undefined for no limit, and for a date that is not written yet. */
export function writeLimit({ kind, days, date }: DateLimitWords): string | undefined {
  if (kind === 'today') return 'today';
  if (kind === 'later') return `today+${days}`;
  if (kind === 'earlier') return `today-${days}`;
  return kind === 'date' && date ? date : undefined;
}

/** Days a limit may lie away from today: four digits. */
export const MOST_DAYS = 9999;
