import type { Request } from 'express';
import { addressBucket } from './client-address';
import { rateLimit } from './rate-limit';

const isLoopback = (bucket: string): boolean => bucket.startsWith('127.') || bucket === addressBucket('::1');

/** The bucket of an address that is limited; loopback is not. */
export const limitedAddress = (address: string): string | undefined => {
  const bucket = addressBucket(address);
  return isLoopback(bucket) ? undefined : bucket;
};

/** The bucket of a client that is limited. */
export const limitedBucket = (request: Request): string | undefined => limitedAddress(request.ip ?? '');

/**
 * At most `points` uses of one client's address in `seconds`. Loopback is not limited: it is the machine itself,
 * or a proxy on it that the configuration does not name, and limiting that would lock out everybody behind it.
 */
export function addressLimit(
  points: number,
  seconds: number,
): (address: string) => Promise<void> | undefined {
  const limit = rateLimit(points, seconds);
  return (address) => {
    const bucket = limitedAddress(address);
    return bucket === undefined ? undefined : limit.use(bucket);
  };
}

/** The same for routes. */
export function clientLimit(points: number, seconds: number): (request: Request) => Promise<void> {
  const limit = addressLimit(points, seconds);
  return async (request) => limit(request.ip ?? '');
}
