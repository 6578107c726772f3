import { Type } from '@sinclair/typebox';
import { faultIf, type DefinitionFault } from '../definition/definition-fault';
import { resolveDateLimit } from '../thai';
import { rangeFaults } from './setting-faults';

/** A limit: an ISO date, `today`, or days from today, `today+7` (`today+{lead_days}` before publishing). */
export const DateLimit = Type.String({
  pattern: '^(\\d{4}-\\d{2}-\\d{2}|today([+-](\\d{1,4}|\\{[a-z_]+\\}))?)$',
});

/** Any day does: limits told from the same one are compared. */
const SOME_DAY = '2026-01-01';

const isRelative = (limit: string): boolean => limit.startsWith('today');

/** Limits that name nothing of the office any more, the earlier first where that can be told. */
export function limitFaults(min: string | undefined, max: string | undefined): DefinitionFault[] {
  const open = [min, max].find((limit) => limit?.includes('{'));
  if (open)
    return faultIf(
      true,
      '/min',
      `หน่วยงานยังไม่ได้ตั้งค่าที่ใช้ใน “${open}”`,
      `The office has not set what “${open}” needs`,
    );
  if (!min || !max || isRelative(min) !== isRelative(max)) return [];
  return rangeFaults(resolveDateLimit(min, SOME_DAY), resolveDateLimit(max, SOME_DAY));
}
