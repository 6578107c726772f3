import type { SubmissionRequest } from '@khamrong/schemas';
import type { Challenge } from 'altcha-lib';

/** What a server says that wants the same request once more, with something added or a little later. */
export interface SendAgain {
  code?: string;
  params?: { challenge?: Challenge; ticket?: string; retryAfter?: number };
}

/** What stands in the place of a proof where a browser asks to wait instead. */
const ASKS_TO_WAIT = 'wait';

const seconds = (count: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, count * 1000);
  });

/**
 * The request that a refusal asks for, after the work or the wait that it asks for; undefined for every other one.
 */
export async function requestAgain(
  request: SubmissionRequest,
  { code, params = {} }: SendAgain,
): Promise<SubmissionRequest | undefined> {
  const { challenge, ticket, retryAfter } = params;
  if (code !== 'submission.tooFast' && code !== 'submission.proofNeeded') return undefined;
  if (retryAfter !== undefined) await seconds(retryAfter);
  if (!challenge) return ticket ? { ...request, proof: ticket } : request;
  const proof = await import('./prove').then(
    ({ prove }) => prove(challenge),
    () => undefined,
  );
  return { ...request, proof: proof ?? ASKS_TO_WAIT };
}
