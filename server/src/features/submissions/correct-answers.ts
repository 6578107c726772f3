import {
  bangkokDate,
  checkAnswers,
  type Answers,
  type FieldError,
  type Language,
  type OfficeProfile,
} from '@khamrong/schemas';
import canonicalize from 'canonicalize';
import { AnswersInvalid } from '../../http/problem';
import type { Keys } from '../../ports/keys';
import type { PublishedVersion } from '../forms/published-version';
import type { CaseChange } from './change-case';
import { foundBy } from './found-by';
import type { HistoryEntry } from './history-entry';
import { isSealed, openAnswers, sealAnswers } from './seal-answers';
import type { SubmissionDocument } from './submission.model';

/** Questions that are answered anew, and the answers; a question without one is not answered any more. */
export interface Correction {
  keys: readonly string[];
  given: Answers;
}

export interface CorrectionDeps {
  version: PublishedVersion;
  office: OfficeProfile;
  keys: Keys;
  language: Language;
}

/** What becomes of a case whose questions were answered anew. */
export interface Corrected {
  corrected: NonNullable<HistoryEntry['corrected']>;
  update: NonNullable<CaseChange['update']>;
}

const keyAt = ({ instancePath }: FieldError): string => instancePath.split('/')[1] ?? '';

/** All answers with the new ones in their place. @throws AnswersInvalid for what is wrong with these */
function merged(before: Answers, { keys, given }: Correction, filed: Date, deps: CorrectionDeps): Answers {
  const { version, office, language } = deps;
  const asked = new Set(keys);
  const others = Object.entries(before).filter(([key]) => !asked.has(key));
  const anew = Object.entries(given).filter(([key]) => asked.has(key));
  // As of the day it was filed: what was right then and stays as it was is right.
  const context = { today: bangkokDate(filed), office, language };
  const { answers, errors } = checkAnswers(
    version.checker,
    Object.fromEntries([...others, ...anew]),
    context,
  );
  const wrong = errors.filter((error) => asked.has(keyAt(error)));
  if (wrong.length > 0) throw new AnswersInvalid(wrong);
  return answers;
}

const isSame = (a: unknown, b: unknown): boolean => canonicalize({ a }) === canonicalize({ a: b });

/** The questions whose answers changed, those among them that went with others. */
function changes(before: Answers, after: Answers, { checker }: PublishedVersion): Corrected['corrected'] {
  return [...checker.fields].flatMap(([key, field]) => {
    if (isSame(before[key], after[key])) return [];
    return [isSealed(field) || before[key] === undefined ? { key } : { key, before: before[key] }];
  });
}

/** Sets what there is and takes away what there is not. */
function updateTo(fields: Record<string, unknown>): Corrected['update'] {
  const entries = Object.entries(fields);
  const gone = entries.filter(([, value]) => value === undefined).map(([key]) => [key, 1] as const);
  return {
    $set: Object.fromEntries(entries.filter(([, value]) => value !== undefined)),
    ...(gone.length > 0 ? { $unset: Object.fromEntries(gone) } : {}),
  };
}

/**
 * Puts new answers in the place of those that the office had a citizen look at again. Whose work the case is stays as it is.
 * @throws AnswersInvalid for new answers that the form would not take
 */
export function correctAnswers(
  submission: SubmissionDocument,
  correction: Correction,
  deps: CorrectionDeps,
): Corrected {
  const { version, keys } = deps;
  const before = openAnswers(submission, keys);
  const after = merged(before, correction, submission.submittedAt, deps);
  const stored = sealAnswers(after, version.checker.fields, String(submission._id), keys);
  const { answers, sealed, fingerprints } = stored;
  return {
    corrected: changes(before, after, version),
    update: updateTo({ answers, sealed, fingerprints, ...foundBy(version, answers) }),
  };
}
