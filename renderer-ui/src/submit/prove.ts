import { solveChallenge, type Challenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';

// One file in two places: the page loads it to be given a proof, and it starts itself as a worker, so that what is
// worked out there leaves the page free.

/** Longer than the slowest phone takes, in milliseconds. */
const TIMEOUT_MS = 90_000;

interface Policy {
  createScriptURL(url: string): string;
}
interface Policies {
  createPolicy(name: string, rules: Policy): Policy;
}

/** The address of this file as the content policy wants it: browsers that know trusted types take no plain text. */
function trustedUrl(): string {
  const { trustedTypes } = globalThis as { trustedTypes?: Policies };
  const policy = trustedTypes?.createPolicy('proof', { createScriptURL: (url) => url });
  return policy ? policy.createScriptURL(import.meta.url) : import.meta.url;
}

/** Whether this browser can work at all: a page of plain http has no WebCrypto. */
const canWork = (): boolean => 'Worker' in globalThis && globalThis.crypto?.subtle !== undefined;

const inWorker = (challenge: Challenge): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(trustedUrl(), { type: 'module' });
    const end = (settle: () => void): void => {
      worker.terminate();
      settle();
    };
    worker.onmessage = ({ data }) => end(() => resolve(data));
    worker.onerror = () => end(() => reject(new Error('the proof was not worked out')));
    worker.postMessage(challenge);
  });

const base64Url = (text: string): string =>
  btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

/** The proof that a challenge asks for, ready to send; undefined where this browser cannot work one out. */
export async function prove(challenge: Challenge): Promise<string | undefined> {
  if (!canWork()) return undefined;
  const solution = await inWorker(challenge).catch(() => null);
  return solution ? base64Url(JSON.stringify({ challenge, solution })) : undefined;
}

// Not in a service worker, which answers other messages.
if ('DedicatedWorkerGlobalScope' in globalThis)
  self.onmessage = ({ data }: MessageEvent<Challenge>) => {
    void solveChallenge({ challenge: data, deriveKey, timeout: TIMEOUT_MS }).then((solution) =>
      self.postMessage(solution),
    );
  };
