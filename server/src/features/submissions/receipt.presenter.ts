import { bangkokIso, type Receipt } from '@khamrong/schemas';
import type { Keys } from '../../ports/keys';
import type { SubmissionDocument } from './submission.model';
import { trackingCodes } from './tracking-code';

type Receipted = Pick<SubmissionDocument, '_id' | 'receiptNo' | 'submittedAt' | 'deemedReceivedAt'>;

/** `00001/2569` as it stands in links: a slash would part the path. */
const inLink = (receiptNo: string): string => receiptNo.replaceAll('/', '.');
export const fromLink = (text: string): string => text.replaceAll('.', '/');

/**
 * The receipt of a submission, the same every time it is asked for. The status link carries its code in the
 * fragment, which browsers keep to themselves.
 */
export function presentReceipt(submission: Receipted, keys: Keys, publicUrl: string): Receipt {
  const { typed, link } = trackingCodes(keys, String(submission._id));
  return {
    receiptNo: submission.receiptNo,
    trackingCode: typed,
    submittedAt: bangkokIso(submission.submittedAt),
    deemedReceivedAt: bangkokIso(submission.deemedReceivedAt),
    statusUrl: `${publicUrl}/t#${inLink(submission.receiptNo)}_${link}`,
    petitionUrl: `${publicUrl}/t/${inLink(submission.receiptNo)}_${link}/petition.pdf`,
  };
}
