import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { Keys } from '../../ports/keys';

const SHAPE = /^([A-Za-z0-9_-]{22})\.([A-Za-z0-9_-]{43})$/;

const markOf = (keys: Keys, staff: string, nonce: string): string =>
  keys.derive('session.device', `${staff}.${nonce}`).toString('base64url');

/** What a browser keeps after a member of staff has signed in there. It opens nothing. */
export function deviceFor(keys: Keys, staff: string): string {
  const nonce = randomBytes(16).toString('base64url');
  return `${nonce}.${markOf(keys, staff, nonce)}`;
}

/** Whether this member of staff has signed in on the device before. */
export function isKnownDevice(keys: Keys, staff: string, device: string | undefined): boolean {
  const [, nonce = '', mark = ''] = SHAPE.exec(device ?? '') ?? [];
  const expected = Buffer.from(markOf(keys, staff, nonce));
  const given = Buffer.from(mark);
  return given.length === expected.length && timingSafeEqual(given, expected);
}
