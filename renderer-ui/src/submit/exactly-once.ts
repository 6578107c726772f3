import type { SubmissionRequest } from '@khamrong/schemas';
import { sendSubmission, type Sent } from './send-submission';
import { forgetKey, keepKey, newKey } from './submission-key';

/** Sends a form's submission under one key until a receipt is there. */
export interface ExactlyOnce {
  send(request: SubmissionRequest): Promise<Sent>;
}

/**
 * An answer that is lost on the way leaves open whether the submission was filed. So the same key is used again;
 * and should the server say that the key was used for another request, the request before this one had been filed
 * after all, and sending that again brings its receipt.
 */
export function exactlyOnce(slug: string, firstKey: string): ExactlyOnce {
  let key = firstKey;
  let unanswered: SubmissionRequest | undefined;
  const settle = (sent: Sent): Sent => {
    if (sent.kind !== 'receipt') return sent;
    forgetKey(slug);
    key = newKey();
    return sent;
  };
  return {
    async send(request) {
      keepKey(slug, key);
      const sent = await sendSubmission(slug, key, request);
      const filedBefore = sent.kind === 'fault' && sent.code === 'submission.keyReused';
      const lost = unanswered;
      unanswered = sent.kind === 'fault' && sent.code === '' ? request : undefined;
      if (!filedBefore) return settle(sent);
      if (lost) return settle(await sendSubmission(slug, key, lost));
      key = newKey();
      return sendSubmission(slug, key, request).then(settle);
    },
  };
}
