import { AppError, StaffChannel } from '@khamrong/schemas';
import { Value } from '@sinclair/typebox/value';
import type { Request } from 'express';
import type { LiveForm } from '../forms/forms.service';
import type { Guard } from '../sessions/guard';
import { staffForAny, type StaffBehind } from '../submissions/staff-filing';

/** The member of staff who asks for a page of citizens, looked for when it is needed. */
export const staffBehind =
  (request: Request, { guard }: { guard: Pick<Guard, 'staffBehind'> }): StaffBehind =>
  () =>
    guard.staffBehind(request, request.ip ?? '', 'cases.work');

/** Everywhere that requests of this form can go, by what is answered. */
function departmentsOf({ version: { definition, checker } }: LiveForm): string[] {
  const chosen = [...checker.fields.values()].flatMap((field) =>
    field.type === 'select' || field.type === 'radio' ? field.choices : [],
  );
  return [definition.department.th, ...chosen.flatMap(({ department }) => department ?? [])];
}

/**
 * How came what staff want to fill in for an applicant, `?door=phone`; undefined where applicants ask for the page.
 * @throws AppError `form.notFound` for ways that are none; `session.required` or `permission.denied`
 */
export async function channelAsked(
  live: LiveForm,
  { door }: Request['query'],
  staff: StaffBehind,
): Promise<StaffChannel | undefined> {
  if (door === undefined) return undefined;
  if (live.version.isScan || !Value.Check(StaffChannel, door)) throw new AppError('form.notFound');
  const service = { form: live.id, restricted: Boolean(live.version.definition.sealed) };
  await staffForAny(departmentsOf(live), service, staff);
  return door;
}
