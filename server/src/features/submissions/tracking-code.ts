import { timingSafeEqual } from 'node:crypto';
import type { Keys } from '../../ports/keys';

/** Crockford's base 32: no I, L, O or U, so that a code survives handwriting and the telephone. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 12 characters of 5 bits: 60 bits, typed together with the receipt number and limited in tries. */
const TYPED_LENGTH = 12;
/** 26 characters: 130 bits, for links and QR codes. */
const LINK_LENGTH = 26;

/** `length` characters of five bits each, from the bytes' first bit on. */
function base32(bytes: Uint8Array, length: number): string {
  let text = '';
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    bits = ((bits << 8) | byte) & 0xfff;
    held += 8;
    while (held >= 5 && text.length < length) {
      held -= 5;
      text += ALPHABET[(bits >> held) & 31];
    }
  }
  return text;
}

/** The two codes that open a citizen's own case. They are derived from the submission, never stored. */
export interface TrackingCodes {
  typed: string;
  link: string;
}

/** Bytes of the derived 32 that make the typed code; the link's begin behind them, so neither tells the other. */
const TYPED_BYTES = 8;

/** A code of 60 bits as people read and type it: `7K3M-92QA-XXXX`. */
export function typedCode(bytes: Uint8Array): string {
  const typed = base32(bytes.subarray(0, TYPED_BYTES), TYPED_LENGTH);
  return `${typed.slice(0, 4)}-${typed.slice(4, 8)}-${typed.slice(8)}`;
}

export function trackingCodes(keys: Keys, submissionId: string): TrackingCodes {
  const bytes = keys.derive('tracking', submissionId);
  return {
    typed: typedCode(bytes),
    link: base32(bytes.subarray(TYPED_BYTES), LINK_LENGTH),
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

/** Whether a code as typed is this one; takes the same time for every wrong one. */
export const isTypedCode = (given: string, code: string): boolean => same(tidy(given), tidy(code));

/** Whether a code opens a submission; takes the same time for every wrong code. */
export function opensWith(keys: Keys, submissionId: string, code: string): boolean {
  const { typed, link } = trackingCodes(keys, submissionId);
  const given = tidy(code);
  const byTyping = isTypedCode(code, typed);
  const byLink = same(given, link);
  return byTyping || byLink;
}
