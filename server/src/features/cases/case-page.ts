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

/** The instant that an order goes by. */
export const timeOf =
  ({ by }: Pick<CaseSelection, 'by'>) =>
  (each: ListedCase): Date =>
    each[by] ?? each.submittedAt;

/** Where a case stands in an order. */
export const placeOf = (each: ListedCase, order: Pick<CaseSelection, 'by'>): Place => ({
  at: timeOf(order)(each),
  id: each._id,
});

/** The first cases of a selection that meet some more conditions, in its order. */
export async function readCases(
  submissions: SubmissionModel,
  { filter, sort }: CaseSelection,
  more: Record<string, unknown>[],
  { limit, hint, isWithAnswers }: Reading,
): Promise<ListedCase[]> {
  const query = submissions
    .find(more.length > 0 ? { $and: [filter, ...more] } : filter)
    .select([...ITEM_FIELDS, ...(isWithAnswers ? ['answers'] : [])])
    .sort(sort)
    .limit(limit);
  return (hint ? query.hint(hint) : query).lean<ListedCase[]>();
}

export const withIds = (ids: Types.ObjectId[]): Record<string, unknown> => ({ _id: trusted({ $in: ids }) });

/** What comes after a place in the order of a selection. */
export const beyond = ({ by, direction }: CaseSelection, place: Place): Record<string, unknown> =>
  after(by, direction, place);

/** Each case once, in the order of a selection. */
export function inOrder(found: ListedCase[], selection: CaseSelection): ListedCase[] {
  const different = [...new Map(found.map((each) => [String(each._id), each])).values()];
  const compare = (a: ListedCase, b: ListedCase): number => {
    const [left, right] = [placeOf(a, selection), placeOf(b, selection)];
    const byTime = left.at.getTime() - right.at.getTime();
    return selection.direction * (byTime || (String(left.id) < String(right.id) ? -1 : 1));
  };
  return different.sort(compare);
}
