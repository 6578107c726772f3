import { timingSafeEqual } from 'node:crypto';
import type { Keys } from '../../ports/keys';
import type { Bound } from './proof-of-work';

/** Seconds to wait in place of the work: the first of an address, each further one longer, never more than the most. */
const LEAST_S = 15;
const FURTHER_S = 1;
const MOST_S = 120;
const WINDOW_MS = 600_000;
/** Addresses remembered; the one that asked longest ago goes first. */
const ADDRESSES = 10_000;

const BASE = 36;
const PREFIX = 'wait.';

const sign = (keys: Keys, { slug, key }: Bound, from: string): string =>
  keys.derive('waited', `${slug}\n${key}\n${from}`).toString('base64url');

/** A place in the line: the same submission is taken from this instant on. */
export const waitingTicket = (keys: Keys, bound: Bound, from: Date): string => {
  const instant = from.getTime().toString(BASE);
  return `${PREFIX}${instant}.${sign(keys, bound, instant)}`;
};

/** The instant a ticket is good from; undefined for what is no ticket of ours for this submission. */
export function goodFrom(keys: Keys, bound: Bound, ticket: string): Date | undefined {
  if (!ticket.startsWith(PREFIX)) return undefined;
  const [instant = '', signature = ''] = ticket.slice(PREFIX.length).split('.');
  const right = Buffer.from(sign(keys, bound, instant));
  const given = Buffer.from(signature);
  const isOurs = right.length === given.length && timingSafeEqual(right, given);
  return isOurs ? new Date(parseInt(instant, BASE)) : undefined;
}

/** Gives each address its waits: many tickets at once cost one that floods, hardly one whose village files. */
export class WaitingLine {
  private readonly asked = new Map<string, { since: number; count: number }>();

  /** Seconds that the next of this address waits. */
  next(address: string, now: Date): number {
    const time = now.getTime();
    const known = this.asked.get(address);
    const line = known && time - known.since < WINDOW_MS ? known : { since: time, count: 0 };
    this.asked.delete(address);
    this.asked.set(address, { ...line, count: line.count + 1 });
    const [oldest] = this.asked.keys();
    if (this.asked.size > ADDRESSES && oldest !== undefined) this.asked.delete(oldest);
    return Math.min(MOST_S, LEAST_S + line.count * FURTHER_S);
  }
}
