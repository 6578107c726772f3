import type { Answers } from '@khamrong/schemas';
import type { StagedFiles } from '../pages/page-props';
import type { Place } from '../steps/steps';

/** All that a person has filled in, and where they stand: what a draft keeps. */
export interface Filled {
  /** The version of the form that was filled in. */
  versionId: string;
  /** Answers as they stand, shown or not, understood or not. */
  answers: Answers;
  /** Files that are on the server already. */
  uploads: StagedFiles;
  place: Place;
}

/** Keeps what is filled in. It is told after every change, and may take its time. */
export interface DraftKeeper {
  keep(filled: Filled): void;
  /** The form was sent: nothing is to be kept any more. */
  forget(): void;
}
