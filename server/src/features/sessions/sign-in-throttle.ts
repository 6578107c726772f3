import { rateLimit } from '../../http/rate-limit';

const WINDOW_S = 15 * 60;
/** Failed tries at one account, and from one address, in the window. */
const PER_ACCOUNT = 10;
const PER_ADDRESS = 60;

/** Where a try comes from. `device` is set where the account has signed in there before. */
export interface Try {
  username: string;
  address: string;
  device: string | undefined;
}

export interface SignInThrottle {
  /** Counts a try before it is made, so that many at once are counted too. @throws AppError `rate.limited` */
  admit(attempt: Try): Promise<void>;
  /** The try was no failure, and no success either: what failed before still counts. */
  excuse(attempt: Try): Promise<void>;
  /** The try succeeded. */
  forgive(attempt: Try): Promise<void>;
}

/**
 * Limits guessing at an account from everywhere together, and at many accounts from one address. A device known
 * to the account has a count of its own, so that strangers cannot lock its owner out.
 */
export function signInThrottle(): SignInThrottle {
  const accounts = rateLimit(PER_ACCOUNT, WINDOW_S);
  const addresses = rateLimit(PER_ADDRESS, WINDOW_S);
  const keyOf = ({ username, device }: Try): string => `${username}\0${device ?? ''}`;
  return {
    async admit(attempt) {
      if (!attempt.device) await addresses.use(attempt.address);
      await accounts.use(keyOf(attempt));
    },
    async excuse(attempt) {
      if (!attempt.device) await addresses.giveBack(attempt.address);
      await accounts.giveBack(keyOf(attempt));
    },
    async forgive(attempt) {
      if (!attempt.device) await addresses.giveBack(attempt.address);
      await accounts.forgive(keyOf(attempt));
    },
  };
}
