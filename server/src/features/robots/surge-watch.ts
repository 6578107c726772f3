const MINUTE_MS = 60_000;
/** Minutes that are looked at together. */
const WINDOW = 10;
/** Filings in them that are never too many: two villages on the day an allowance opens. */
const FLOOR = 400;
/** Times the usual that is too many. */
const TIMES = 10;
/** A minute's share in what is usual: a day. */
const WEIGHT = 1 / 1440;
/** A week without filings leaves nothing of what was usual. */
const FORGOTTEN = 7 * 1440;

interface Rate {
  minute: number;
  /** Filings of the last minutes, the newest last. */
  counts: number[];
  /** Filings in ten minutes, of a usual day. */
  usual: number;
  surging: boolean;
}

const sum = (counts: number[]): number => counts.reduce((total, count) => total + count, 0);

/** Moves on to the minute; those that fall out become part of what is usual, unless they were an attack. */
function moveTo(rate: Rate, minute: number): void {
  const passed = Math.min(minute - rate.minute, FORGOTTEN);
  for (let step = 0; step < passed; step += 1) {
    const oldest = rate.counts.shift() ?? 0;
    rate.counts.push(0);
    if (!rate.surging) rate.usual += (oldest * WINDOW - rate.usual) * WEIGHT;
    judge(rate);
  }
  rate.minute = Math.max(rate.minute, minute);
}

/** Too many begins at a limit and ends at half of it, so that it does not flicker. */
function judge(rate: Rate): void {
  const limit = Math.max(FLOOR, rate.usual * TIMES);
  rate.surging = sum(rate.counts) > (rate.surging ? limit / 2 : limit);
}

/** Counts what is filed of each service, and sees when it is far more than usual. One process sees its own share. */
export class SurgeWatch {
  private readonly rates = new Map<string, Rate>();

  /** @returns whether the service is under attack, this filing counted */
  note(service: string, now: Date): boolean {
    const rate = this.rateOf(service, now);
    const last = rate.counts.length - 1;
    rate.counts[last] = (rate.counts[last] ?? 0) + 1;
    judge(rate);
    return rate.surging;
  }

  isSurging(service: string, now: Date): boolean {
    return this.rateOf(service, now).surging;
  }

  private rateOf(service: string, now: Date): Rate {
    const minute = Math.floor(now.getTime() / MINUTE_MS);
    const known = this.rates.get(service);
    const rate = known ?? { minute, counts: Array<number>(WINDOW).fill(0), usual: 0, surging: false };
    if (!known) this.rates.set(service, rate);
    moveTo(rate, minute);
    return rate;
  }
}
