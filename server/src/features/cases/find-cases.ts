import type { Types } from 'mongoose';
import type { CaseTextsService } from '../case-texts/case-texts.service';
import type { SubmissionModel } from '../submissions/submissions.service';
import { inOrder, readCases, type ListedCase, type Reading } from './case-page';
import type { Lookup, Search } from './case-search';
import type { CaseSelection } from './case-selection';
import { foundByText } from './found-by-text';

export interface Finding {
  submissions: SubmissionModel;
  texts: CaseTextsService;
  office: Types.ObjectId;
}

/** More cases than this that an index leads to are quicker found by going through the newest. */
const MANY = 1000;

/** Whether the index of a lookup leads to so many cases that putting them in order takes longest. */
const findsMany = async ({ filter, hint }: Lookup, { submissions, office }: Finding): Promise<boolean> =>
  (await submissions.countDocuments({ $and: [{ office }, filter] }, { hint, limit: MANY })) === MANY;

async function lookedUp(
  lookup: Lookup | undefined,
  selection: CaseSelection,
  reading: Reading,
  finding: Finding,
): Promise<ListedCase[]> {
  if (!lookup) return [];
  const hint = (await findsMany(lookup, finding)) ? undefined : lookup.hint;
  return readCases(finding.submissions, selection, [lookup.filter], { ...reading, hint });
}

async function searched(
  { number, pieces }: Search,
  selection: CaseSelection,
  reading: Reading,
  finding: Finding,
): Promise<ListedCase[]> {
  const found = await Promise.all([
    lookedUp(number, selection, reading, finding),
    pieces.length > 0 ? foundByText({ ...finding, selection, reading, pieces }) : [],
  ]);
  return inOrder(found.flat(), selection).slice(0, reading.limit);
}

/** The first cases of a selection, by what was searched for where something was. */
export function findCases(
  selection: CaseSelection,
  reading: Reading,
  finding: Finding,
): Promise<ListedCase[]> {
  const { search } = selection;
  if (!search) return readCases(finding.submissions, selection, [], reading);
  return searched(search, selection, reading, finding);
}
