import type { ReceiptRule } from '@khamrong/schemas';
import type { SubmissionDocument } from './submission.model';

/** A submission that is complete but for its number and the files it claims. */
export interface Draft {
  submission: Omit<SubmissionDocument, 'receiptNo' | 'seq' | 'register' | 'period' | 'files'>;
  rule: ReceiptRule;
  claimed: { key: string; uploadId: string }[];
}

/** How a draft ended: filed now, filed before under the same key, or refused. */
export type Filed =
  | { outcome: 'created' | 'replayed'; submission: SubmissionDocument }
  | { outcome: 'keyReused' }
  | { outcome: 'uploadGone'; keys: string[] };
