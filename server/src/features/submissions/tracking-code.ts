import { timingSafeEqual } from 'node:crypto';
import type { Keys } from '../../ports/keys';

/** Crockford's base 32: no I, L, O or U, so that a code survives handwriting and the telephone. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 12 characters of 5 bits: 60 bits, typed together with the receipt number and limited in tries. */
const TYPED_LENGTH = 12;
/** 26 characters: 130 bits, for links and QR codes. */
const LINK_LENGTH = 26;

function base32(bytes: Buffer, length: number): string {
  let bits = 0n;
  for (const byte of bytes) bits = (bits << 8n) | BigInt(byte);
  let text = '';
  for (let left = length; left > 0; left -= 1) {
    text += ALPHABET[Number(bits & 31n)];
    bits >>= 5n;
  }
  return text;
}

/** The two codes that open a citizen's own case. They are derived from the submission, never stored. */
export interface TrackingCodes {
  typed: string;
  link: string;
}

export function trackingCodes(keys: Keys, submissionId: string): TrackingCodes {
  const typed = base32(keys.derive('tracking.typed', submissionId), TYPED_LENGTH);
  return {
    typed: typed.replace(/(.{4})(?=.)/g, '$1-'),
    link: base32(keys.derive('tracking.link', submissionId), LINK_LENGTH),
  };
}

/** A code as typed, in the letters codes are made of. */
const tidy = (code: string): string =>
  code.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1').replace(/U/g, 'V');

function same(a: string, b: string): boolean {
  const left = Buffer.from(a);
  const right = Buffer.from(b);
  return left.length === right.length && timingSafeEqual(left, right);
}

/** Whether a code opens a submission; takes the same time for every wrong code. */
export function opensWith(keys: Keys, submissionId: string, code: string): boolean {
  const { typed, link } = trackingCodes(keys, submissionId);
  const given = tidy(code);
  const byTyping = same(given, tidy(typed));
  const byLink = same(given, link);
  return byTyping || byLink;
}
