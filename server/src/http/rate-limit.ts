import { AppError } from '@khamrong/schemas';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** At most `points` uses of one key in `seconds`. */
export interface RateLimit {
  /** @throws AppError `rate.limited` with `retryAfter` in seconds */
  use(key: string): Promise<void>;
  /** Takes back one use, where only failures are to count. */
  giveBack(key: string): Promise<void>;
  /** Forgets a key, after a success. */
  forgive(key: string): Promise<void>;
}

export function rateLimit(points: number, seconds: number): RateLimit {
  const limiter = new RateLimiterMemory({ points, duration: seconds });
  return {
    async use(key) {
      try {
        await limiter.consume(key);
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes)) throw refusal;
        throw new AppError('rate.limited', { retryAfter: Math.ceil(refusal.msBeforeNext / 1000) });
      }
    },
    async giveBack(key) {
      await limiter.reward(key, 1);
    },
    async forgive(key) {
      await limiter.delete(key);
    },
  };
}
