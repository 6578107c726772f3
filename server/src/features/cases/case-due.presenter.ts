import {
  bangkokDate,
  dueDate,
  dueTarget,
  yearsWithoutTable,
  type CaseDetail,
  type FormDefinition,
  type OfficeCalendar,
} from '@khamrong/schemas';
import type { SubmissionDocument } from '../submissions/submissions.service';

/** What the due date follows from; the days off between are those that made it later. */
export function presentDue(
  { dueAt, deemedReceivedAt }: Pick<SubmissionDocument, 'dueAt' | 'deemedReceivedAt'>,
  definition: FormDefinition,
  { hours, holidays }: OfficeCalendar,
): CaseDetail['due'] {
  const target = dueAt && dueTarget(definition);
  if (!target) return null;
  const dates = holidays.map(({ date }) => date);
  const [first, last] = [bangkokDate(deemedReceivedAt), bangkokDate(dueAt)];
  const now = dueDate(definition, deemedReceivedAt, { hours, holidays: dates });
  return {
    target,
    holidays: holidays.filter(({ date }) => date >= first && date <= last),
    yearsWithoutTable: yearsWithoutTable(first, last, dates),
    byFormerCalendar: now?.getTime() !== dueAt.getTime(),
  };
}
