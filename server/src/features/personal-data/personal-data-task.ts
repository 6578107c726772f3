import type { Doer } from '../audit/audit.service';

/** Key of the copies that are given; no attachment of a form has it. */
export const COPY_KEY = '_copy';

interface ChosenCase {
  id: string;
  receiptNo: string;
}

/** What a copy or an erasure is told. */
export interface PersonalDataTask {
  act: 'copy' | 'erase';
  /** Id of the request. */
  request: string;
  /** The cases that are copied or erased. */
  cases: ChosenCase[];
  /** Receipt numbers of those that stay, and why, for the citizen to read. */
  stays?: string[];
  reason?: string;
  by: Doer;
}

/** What came of it. */
export interface PersonalDataResult {
  /** Receipt numbers of cases that were left as they are. */
  leftOut: string[];
}
