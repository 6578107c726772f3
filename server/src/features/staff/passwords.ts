import { hash, verify } from '@node-rs/argon2';
import { AppError, PASSWORD_MAX } from '@khamrong/schemas';
import { randomBytes } from 'node:crypto';
import { inTurn } from './in-turn';

/** The library declares its names for compilers only. */
const ARGON2ID = 2;
/** OWASP's memory and one round more: about 17 ms on two cores. 19 MB each while it runs. */
const COST = { algorithm: ARGON2ID, memoryCost: 19_456, timeCost: 3, parallelism: 1 };
/** Hashes at once; the others wait, so that a flood of sign-ins takes neither the memory nor every thread. */
const AT_ONCE = 4;
const MOST_WAITING = 200;

const turn = inTurn(AT_ONCE, MOST_WAITING, () => new AppError('service.unavailable'));

/** One spelling for what different keyboards send, and no more than is worth hashing. */
const tidy = (password: string): string => password.normalize('NFC').slice(0, PASSWORD_MAX);

export const hashPassword = (password: string): Promise<string> => turn(() => hash(tidy(password), COST));

export const verifyPassword = (passwordHash: string, password: string): Promise<boolean> =>
  turn(() => verify(passwordHash, tidy(password)));

let decoy: Promise<string> | undefined;

/** Takes as long as a real check, so that the time of a refusal does not tell whether the account exists. */
export async function verifyNothing(password: string): Promise<false> {
  decoy ??= hashPassword(randomBytes(16).toString('hex'));
  await verifyPassword(await decoy, password);
  return false;
}
