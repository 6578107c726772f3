import { createChallenge, randomInt, verifySolution, type Challenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import type { Keys } from '../../ports/keys';

/**
 * Rounds of PBKDF2 a try, and tries: a tenth of a second of a desktop's core, one or two of a phone five years old. The
 * server needs one try to make a challenge and none to check it.
 */
const ROUNDS = 500;
const LEAST_TRIES = 300;
const MOST_TRIES = 600;
const VALID_MS = 600_000;

/** What is to be filed: a proof holds for one submission of one form, which is filed once. */
export interface Bound {
  slug: string;
  key: string;
}

interface Proof {
  challenge: Challenge;
  solution: { counter: number; derivedKey: string };
}

const secrets = (keys: Keys) => ({
  hmacSignatureSecret: keys.derive('proof', 'challenge').toString('hex'),
  hmacKeySignatureSecret: keys.derive('proof', 'solution').toString('hex'),
});

/** A piece of work, signed, that ends after ten minutes. */
export const proofChallenge = (keys: Keys, { slug, key }: Bound, now: Date): Promise<Challenge> =>
  createChallenge({
    algorithm: 'PBKDF2/SHA-256',
    cost: ROUNDS,
    counter: randomInt(MOST_TRIES, LEAST_TRIES),
    deriveKey,
    data: { slug, key },
    expiresAt: Math.floor((now.getTime() + VALID_MS) / 1000),
    ...secrets(keys),
  });

function parse(text: string): Proof | undefined {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as Proof;
  } catch {
    return undefined;
  }
}

function isFor(proof: Proof, { slug, key }: Bound, now: Date): boolean {
  const { data, expiresAt = 0 } = proof.challenge.parameters;
  return data?.slug === slug && data.key === key && expiresAt * 1000 > now.getTime();
}

/** Whether a text is the work done that was asked for. What is no proof at all is one that is wrong. */
export async function isProven(keys: Keys, text: string, bound: Bound, now: Date): Promise<boolean> {
  const proof = parse(text);
  try {
    if (!proof || !isFor(proof, bound, now)) return false;
    return (await verifySolution({ ...proof, deriveKey, ...secrets(keys) })).verified;
  } catch {
    // Made up: parts are missing or of other kinds.
    return false;
  }
}
