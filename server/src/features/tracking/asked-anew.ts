import type { AskedAnew } from '@khamrong/renderer-ui/ssr';
import { bangkokDate, withDependents, type Answers, type Language } from '@khamrong/schemas';
import type { PublishedVersion } from '../forms/forms.service';
import { correctAnswers, type Corrected } from '../submissions/correct-answers';
import { openAnswers } from '../submissions/seal-answers';
import type { SubmissionDocument } from '../submissions/submissions.service';
import { openRequest } from './office-request';
import type { TrackDeps } from './track-case';

type Entry = SubmissionDocument['history'][number];

/** Keys of the questions that a request has answered anew, with all that follows from them. */
export const askedQuestions = ({ questions = [] }: Entry, { definition }: PublishedVersion): string[] =>
  withDependents(definition, questions);

const CHANGES_NOTHING: Corrected = { corrected: [], update: {} };

/**
 * What becomes of a case by the answers of a reply to the questions of a request; nothing where it brings none.
 * @throws AnswersInvalid for answers that the form would not take
 */
export async function correctionIn(
  submission: SubmissionDocument,
  request: Entry,
  { answers, language }: { answers?: Answers; language: Language },
  { forms, offices, keys }: TrackDeps,
): Promise<Corrected> {
  const version = await forms.answered(submission);
  const asked = askedQuestions(request, version);
  if (!answers || asked.length === 0) return CHANGES_NOTHING;
  const deps = { version, office: offices.current().profile, keys, language };
  return correctAnswers(submission, { keys: asked, given: answers }, deps);
}

/** What a case's page asks anew; undefined where nothing is. */
export async function askedForm(
  submission: SubmissionDocument,
  { forms, keys }: Pick<TrackDeps, 'forms' | 'keys'>,
): Promise<AskedAnew | undefined> {
  const request = openRequest(submission);
  if (!request?.questions) return undefined;
  const version = await forms.answered(submission);
  return {
    form: version.form,
    keys: askedQuestions(request, version),
    answers: openAnswers(submission, keys),
    today: bangkokDate(submission.submittedAt),
  };
}
