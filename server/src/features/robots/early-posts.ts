import { setTimeout as passing } from 'node:timers/promises';

/** Longest that one is held, in milliseconds. */
const LONGEST_MS = 5000;
/** Held at once by a process: each keeps a socket and its body. */
const MOST = 100;
/** Timers may come a moment before the clock. */
const MARGIN_MS = 20;

/** Holds what came too early until its time has come, in place of a page that cannot wait by itself. */
export class EarlyPosts {
  private held = 0;

  constructor(private readonly most = MOST) {}

  /** @returns once the time is over; at once, and false, where it is too long or too many are held */
  async hold(milliseconds: number): Promise<boolean> {
    if (milliseconds > LONGEST_MS || this.held >= this.most) return false;
    this.held += 1;
    await passing(milliseconds + MARGIN_MS);
    this.held -= 1;
    return true;
  }
}
