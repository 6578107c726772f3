import { StaffChannel } from '@khamrong/schemas';
import { Value } from '@sinclair/typebox/value';
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

/** What a mark says: when the page was opened, and how what staff fill in on it came. */
interface Opening {
  at: number;
  channel?: StaffChannel;
}

/**
 * When a page was opened, and by staff for what channel, signed: it goes with the page and comes back with what is
 * filed.
 */
export function pageMark(keys: Keys, slug: string, now: Date, channel?: StaffChannel): string {
  const time = now.getTime().toString(BASE);
  const opened = channel ? `${time}-${channel}` : time;
  return `${opened}.${sign(keys, slug, opened)}`;
}

/** What a mark says; undefined where we gave no such mark to this form. */
function openingOf(keys: Keys, slug: string, mark: string): Opening | undefined {
  const [opened = '', signature = ''] = mark.split('.');
  if (!signature) return undefined;
  if (!same(signature, sign(keys, slug, opened))) return undefined;
  const [time = '', channel] = opened.split('-');
  const at = parseInt(time, BASE);
  return Value.Check(StaffChannel, channel) ? { at, channel } : { at };
}

const openedAt = (keys: Keys, slug: string, mark: string): number | undefined =>
  openingOf(keys, slug, mark)?.at;

/** How came what staff fill in on the page with this mark; undefined for pages of applicants themselves. */
export const channelOfMark = (keys: Keys, slug: string, mark: string): StaffChannel | undefined =>
  openingOf(keys, slug, mark)?.channel;

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
