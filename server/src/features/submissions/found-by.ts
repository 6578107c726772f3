import { fullName, type Answers } from '@khamrong/schemas';
import type { PublishedVersion } from '../forms/published-version';
import { cellOf, mapPointIn } from './place-cell';
import { searchWords } from './search-words';
import type { SubmissionDocument } from './submission.model';

/** Where on the map it is: duplicates are found by it, the office's own included. */
function cellIn({ definition, checker }: PublishedVersion, open: Answers): string | undefined {
  const place = definition.sealed ? undefined : mapPointIn(checker, open);
  return place && cellOf(place);
}

/** The first answer out of the office's list of villages. */
function villageIn({ checker }: PublishedVersion, open: Answers): string | undefined {
  for (const [key, field] of checker.fields) {
    const answer = open[key];
    if (field.type === 'select_org_list' && field.list === 'villages' && typeof answer === 'string')
      return answer;
  }
  return undefined;
}

/**
 * What lists show of a case and what it is found by, in clear.
 * @param open the answers that are not sealed
 */
export function foundBy(
  version: PublishedVersion,
  open: Answers,
): Pick<SubmissionDocument, 'applicant' | 'words' | 'village' | 'cell'> {
  const restricted = Boolean(version.definition.sealed);
  return {
    applicant: restricted ? '' : fullName(open),
    words: restricted ? [] : searchWords(open, version.checker.fields),
    village: villageIn(version, open),
    cell: cellIn(version, open),
  };
}
