import {
  isAnswered,
  parseNationalId,
  searchKey,
  typeOf,
  type Answers,
  type Field,
  type FieldTypeName,
} from '@khamrong/schemas';
import { isSealed } from '../submissions/seal-answers';
import { CITIZEN, type SubmissionDocument } from '../submissions/submissions.service';

/** Types of questions that are answered in words, the citizen's own or those of a list. */
const WORDED: ReadonlySet<FieldTypeName> = new Set([
  'text',
  'textarea',
  'email',
  'radio',
  'select',
  'select_org_list',
  'checkbox_group',
  'checkbox_group_org_list',
  'address_lookup',
  'repeat_text',
  'repeat_table',
] satisfies FieldTypeName[]);

/** Thirteen digits as people write a national ID, with or without its hyphens. */
const LIKE_NATIONAL_ID = /(?<!\d)\d(?:[ -]?\d){12}(?!\d)/g;

/** National IDs are found by their hash alone, also where somebody wrote one into a text. */
const withoutNationalIds = (text: string): string =>
  text.replace(LIKE_NATIONAL_ID, (found) => (parseNationalId(found) ? '' : found));

const answersIn = (answers: Answers, fields: Iterable<[string, Field]>): string[] =>
  [...fields].flatMap(([key, field]) => {
    const value = answers[key];
    if (!WORDED.has(field.type) || isSealed(field) || !isAnswered(value)) return [];
    return [typeOf(field).text(value, field, { language: 'th' })];
  });

/** Pieces that stand in others are found there. */
const withoutRepeats = (pieces: string[]): string[] => {
  const different = [...new Set(pieces)];
  return different.filter((piece) => !different.some((other) => other !== piece && other.includes(piece)));
};

type Written = Pick<SubmissionDocument, 'answers' | 'applicant' | 'history' | 'restricted'>;

/**
 * What the citizen wrote: the name as it is printed, answers that are not sealed, and replies; in the spelling of searches, one
 * piece a line. Empty for cases of sealed services: they are told in confidence.
 */
export function textOfCase(
  { answers, applicant, history, restricted }: Written,
  fields: Iterable<[string, Field]>,
): string {
  if (restricted) return '';
  const replies = history.flatMap(({ by, reply }) => (by === CITIZEN && reply ? [reply] : []));
  const pieces = [applicant, ...answersIn(answers, fields), ...replies].map((piece) =>
    withoutNationalIds(searchKey(piece)),
  );
  return withoutRepeats(pieces)
    .filter((piece) => piece.length > 1)
    .join('\n');
}
