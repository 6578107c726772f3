import type { ReceiptRule } from '@khamrong/schemas';
import type { Actor } from '../staff/actor';
import type { SubmissionDocument } from './submission.model';

/** A submission that is complete but for its number and the files it claims. */
export interface Draft {
  submission: Omit<SubmissionDocument, 'receiptNo' | 'seq' | 'register' | 'period' | 'files'>;
  rule: ReceiptRule;
  /** Submissions its form takes in all, where there is a limit. */
  cap?: number;
  /** Who took it down for its applicant. */
  by?: Actor;
  claimed: { key: string; uploadId: string }[];
}

/** How a draft ended: filed now, filed before under the same key, or refused. */
export type Filed =
  | { outcome: 'created' | 'replayed'; submission: SubmissionDocument }
  | { outcome: 'keyReused' }
  /** As many were filed as the form takes. */
  | { outcome: 'full' }
  | { outcome: 'uploadGone'; keys: string[] };
