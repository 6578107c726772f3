import { isIPv6 } from 'node:net';
import type { Request } from 'express';

const MAPPED = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;
const MAPPED_HEX = /^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/i;

function expand(address: string): string[] {
  const [head = '', tail] = address.split('%', 1)[0]?.split('::') ?? [];
  const left = head ? head.split(':') : [];
  const right = tail ? tail.split(':') : [];
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - left.length - right.length);
  return [...left, ...Array<string>(zeros).fill('0'), ...right].map((part) =>
    part.padStart(4, '0').toLowerCase(),
  );
}

/**
 * One bucket a client: IPv4 as it is (mapped addresses too, in both notations), IPv6 by its /56, the block one
 * household gets.
 */
export function addressBucket(address: string): string {
  const dotted = MAPPED.exec(address);
  if (dotted) return dotted[1] ?? address;
  const hex = MAPPED_HEX.exec(address);
  if (hex) {
    const bits = (parseInt(hex[1] ?? '0', 16) << 16) | parseInt(hex[2] ?? '0', 16);
    return [24, 16, 8, 0].map((shift) => (bits >>> shift) & 255).join('.');
  }
  if (!isIPv6(address)) return address;
  return `${expand(address).join('').slice(0, 14)}/56`;
}

/** The bucket of the client behind a request, as far as trusted proxies tell. */
export const clientBucket = (request: Request): string => addressBucket(request.ip ?? '');
