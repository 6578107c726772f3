import type { Request } from 'express';
import { addressBucket } from './client-address';
import { rateLimit } from './rate-limit';

const isLoopback = (bucket: string): boolean => bucket.startsWith('127.') || bucket === addressBucket('::1');

/**
 * At most `points` requests of one client in `seconds`. Loopback is not limited: it is the machine itself, or a
 * proxy on it that the configuration does not name, and limiting that would lock out everybody behind it.
 */
export function clientLimit(points: number, seconds: number): (request: Request) => Promise<void> {
  const limit = rateLimit(points, seconds);
  return async (request) => {
    const bucket = addressBucket(request.ip ?? '');
    if (!isLoopback(bucket)) await limit.use(bucket);
  };
}
