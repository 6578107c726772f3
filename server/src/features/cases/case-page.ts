import type { Answers } from '@khamrong/schemas';
import { trusted, type Types } from 'mongoose';
import { after, type Place } from '../../http/keyset';
import type { SubmissionModel } from '../submissions/submissions.service';
import { ITEM_FIELDS, type ListedSubmission } from './case-item.presenter';
import type { CaseSelection } from './case-selection';

export type ListedCase = ListedSubmission & { answers?: Answers };

/** How much of a list is read, and how. */
export interface Reading {
  limit: number;
  hint?: Record<string, 1>;
  isWithAnswers: boolean;
}

type Timed = Pick<ListedCase, '_id' | CaseSelection['by']>;

/** The instant that an order goes by. */
export const timeOf =
  ({ by }: Pick<CaseSelection, 'by'>) =>
  (each: Timed): Date =>
    each[by] ?? each.submittedAt;

/** Where a case stands in an order. */
export const placeOf = (each: Timed, order: Pick<CaseSelection, 'by'>): Place => ({
  at: timeOf(order)(each),
  id: each._id,
});

/** The first cases of a selection that meet some more conditions, in its order: these of their fields. */
function read<T>(
  submissions: SubmissionModel,
  { filter, sort }: CaseSelection,
  more: Record<string, unknown>[],
  { limit, hint, fields }: Pick<Reading, 'limit' | 'hint'> & { fields: readonly string[] },
): Promise<T[]> {
  const query = submissions
    .find(more.length > 0 ? { $and: [filter, ...more] } : filter)
    .select([...fields])
    .sort(sort)
    .limit(limit);
  return (hint ? query.hint(hint) : query).lean<T[]>().exec();
}

export const readCases = (
  submissions: SubmissionModel,
  selection: CaseSelection,
  more: Record<string, unknown>[],
  { isWithAnswers, ...reading }: Reading,
): Promise<ListedCase[]> =>
  read(submissions, selection, more, {
    ...reading,
    fields: [...ITEM_FIELDS, ...(isWithAnswers ? ['answers'] : [])],
  });

/** Where these cases stand in the order, and nothing else of them: many are read in the time of a page. */
export async function readPlaces(
  submissions: SubmissionModel,
  selection: CaseSelection,
  more: Record<string, unknown>[],
  reading: Pick<Reading, 'limit' | 'hint'>,
): Promise<Place[]> {
  const { by } = selection;
  const found = await read<Timed>(submissions, selection, more, { ...reading, fields: ['submittedAt', by] });
  return found.map((each) => placeOf(each, selection));
}

export const withIds = (ids: Types.ObjectId[]): Record<string, unknown> => ({ _id: trusted({ $in: ids }) });

/** What comes after a place in the order of a selection. */
export const beyond = ({ by, direction }: CaseSelection, place: Place): Record<string, unknown> =>
  after(by, direction, place);

/** Compares by the order of a selection. */
export const byPlace =
  ({ direction }: CaseSelection) =>
  (left: Place, right: Place): number =>
    direction * (left.at.getTime() - right.at.getTime() || (String(left.id) < String(right.id) ? -1 : 1));

/** Each case once, in the order of a selection. */
export function inOrder(found: ListedCase[], selection: CaseSelection): ListedCase[] {
  const different = [...new Map(found.map((each) => [String(each._id), each])).values()];
  const compare = byPlace(selection);
  return different.sort((a, b) => compare(placeOf(a, selection), placeOf(b, selection)));
}
