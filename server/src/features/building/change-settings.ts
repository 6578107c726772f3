import { AppError, type Availability } from '@khamrong/schemas';
import type { FormDocument } from '../forms/forms.service';
import { findForm, type Workshop } from './workshop';

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/;

/** The instant of a text in ISO 8601 with an offset. @throws AppError `request.invalid` */
export function readInstant(text: string, path: string): Date {
  const instant = new Date(INSTANT.test(text) ? text : Number.NaN);
  if (Number.isNaN(instant.getTime())) throw new AppError('request.invalid', { path, keyword: 'instant' });
  return instant;
}

type Change = Pick<FormDocument, 'points' | 'embedOrigins' | 'proof'> &
  Partial<Pick<FormDocument, 'open' | 'opensAt' | 'closesAt' | 'cap' | 'closedMessage'>>;

/** Puts settings of a form that hold at once, published or not; what is undefined is taken away. */
export async function changeSettings(id: string, change: Change, workshop: Workshop): Promise<FormDocument> {
  const { forms, clock, live } = workshop;
  const { _id } = await findForm(id, workshop);
  const entries = Object.entries(change);
  const set = Object.fromEntries(entries.filter(([, value]) => value !== undefined));
  const unset = Object.fromEntries(
    entries.filter(([, value]) => value === undefined).map(([key]) => [key, 1]),
  );
  const form = await forms
    .findOneAndUpdate(
      { _id },
      { $set: { ...set, updatedAt: clock() }, $unset: unset },
      { returnDocument: 'after' },
    )
    .orFail()
    .lean();
  live.changed();
  return form;
}

/** @throws AppError `request.invalid` where it would close before it opens */
export function changeAvailability(
  id: string,
  { open, opensAt, closesAt, cap, closedMessage }: Availability,
  workshop: Workshop,
): Promise<FormDocument> {
  const from = opensAt === null ? undefined : readInstant(opensAt, '/opensAt');
  const until = closesAt === null ? undefined : readInstant(closesAt, '/closesAt');
  if (from && until && until <= from)
    throw new AppError('request.invalid', { path: '/closesAt', keyword: 'order' });
  const change = { open, opensAt: from, closesAt: until, cap: cap ?? undefined };
  return changeSettings(id, { ...change, closedMessage: closedMessage ?? undefined }, workshop);
}
