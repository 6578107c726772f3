import { addWorkingTime, type WorkingCalendar } from '../thai/working-time';
import type { FormDefinition, Target } from './form-definition';

type Promised = Pick<FormDefinition, 'targets'>;

/** The promise that a case is due by: its outcome, else the last that the office gives. */
export const dueTarget = ({ targets }: Promised): Target | undefined =>
  targets.find(({ step }) => step === 'complete') ?? targets.at(-1);

/** When a service promised its outcome, from the deemed receipt on; undefined where it promised nothing. */
export function dueDate(
  definition: Promised,
  deemedReceivedAt: Date,
  calendar: WorkingCalendar,
): Date | undefined {
  const target = dueTarget(definition);
  return target && addWorkingTime(deemedReceivedAt, target, calendar);
}
