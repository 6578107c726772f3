import { timingSafeEqual } from 'node:crypto';
import type { Keys } from '../../ports/keys';

/** Quicker than anybody reads and answers a form, in milliseconds. */
const LEAST_MS = 3000;

const BASE = 36;

const sign = (keys: Keys, slug: string, opened: string): string =>
  keys.derive('page opened', `${slug}\n${opened}`).toString('base64url');

function same(a: string, b: string): boolean {
  const left = Buffer.from(a);
  const right = Buffer.from(b);
  return left.length === right.length && timingSafeEqual(left, right);
}

/** When a page was opened, signed: it goes with the page and comes back with what is filed. */
export function pageMark(keys: Keys, slug: string, now: Date): string {
  const opened = now.getTime().toString(BASE);
  return `${opened}.${sign(keys, slug, opened)}`;
}

/** When the page with this mark was opened; undefined where we gave no such mark to this form. */
function openedAt(keys: Keys, slug: string, mark: string): number | undefined {
  const [opened = '', signature = ''] = mark.split('.');
  return same(signature, sign(keys, slug, opened)) ? parseInt(opened, BASE) : undefined;
}

export const isMark = (keys: Keys, slug: string, mark: string): boolean =>
  openedAt(keys, slug, mark) !== undefined;

/**
 * Milliseconds that are missing of the time people take, 0 for none. A page that stays open for days has a mark as
 * good as any; one without a mark of ours counts as opened now.
 */
export function missingTime(keys: Keys, slug: string, mark: string, now: Date): number {
  const opened = openedAt(keys, slug, mark) ?? now.getTime();
  return Math.max(0, opened + LEAST_MS - now.getTime());
}
