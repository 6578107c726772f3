import canonicalize from 'canonicalize';
import { createHash } from 'node:crypto';

/** SHA-256 over canonical JSON (RFC 8785), as hexadecimal digits: equal values have equal marks. */
export const hashOf = (value: unknown): string =>
  createHash('sha256')
    .update(canonicalize(value) ?? '')
    .digest('hex');
