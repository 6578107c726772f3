import { bangkokInstant } from '@khamrong/schemas';
import { trusted } from 'mongoose';

const DAY_MS = 24 * 60 * 60 * 1000;

const startOf = (day: string): Date => bangkokInstant(day, '00:00');
const endOf = (day: string): Date => new Date(startOf(day).getTime() + DAY_MS);

/**
 * The filter for an instant that lies on one of the days from `from` to `to`, ISO dates in Bangkok, both
 * included; either may be left out.
 */
export function dayRange(field: string, from?: string, to?: string): Record<string, unknown> {
  if (!from && !to) return {};
  const range = { ...(from ? { $gte: startOf(from) } : {}), ...(to ? { $lt: endOf(to) } : {}) };
  return { [field]: trusted(range) };
}
