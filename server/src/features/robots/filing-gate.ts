import { AppError, type StaffChannel } from '@khamrong/schemas';
import type { Clock } from '../../ports/clock';
import type { Keys } from '../../ports/keys';
import type { Log } from '../../ports/log';
import { EarlyPosts } from './early-posts';
import { channelOfMark, isMark, missingTime, pageMark } from './page-mark';
import { isProven, proofChallenge, type Bound } from './proof-of-work';
import { SurgeWatch } from './surge-watch';
import { goodFrom, WaitingLine, waitingTicket } from './waiting-ticket';

/** What stands in the place of a proof where somebody asks to wait instead. */
export const ASKS_TO_WAIT = 'wait';

/** Somebody who wants something filed. */
export interface Applicant extends Bound {
  /** Bucket of the client's address; undefined for this machine itself. */
  address?: string;
  /** Mark of the page it was filled in on; absent where another program files. */
  opened?: string;
  proof?: string;
}

interface Needs {
  keys: Keys;
  clock: Clock;
  log: Log;
}

/**
 * Keeps programs from filing in people's place, without anybody's help: on a usual day a time that people take, and
 * while a service is attacked a proof, which a browser works out by itself or its person waits for. Nobody is refused.
 */
export class FilingGate {
  private readonly watch = new SurgeWatch();
  private readonly line = new WaitingLine();
  private readonly early = new EarlyPosts();

  constructor(private readonly needs: Needs) {}

  /**
   * The mark of a page: the one it had, where that is ours, or one of now.
   * @param channel how it came, on a page that staff fill in for an applicant
   */
  markFor(slug: string, had = '', channel?: StaffChannel): string {
    const { keys, clock } = this.needs;
    return isMark(keys, slug, had) ? had : pageMark(keys, slug, clock(), channel);
  }

  /** How came what staff fill in on the page with this mark; undefined for pages of applicants themselves. */
  channelOf(slug: string, mark = ''): StaffChannel | undefined {
    return channelOfMark(this.needs.keys, slug, mark);
  }

  /**
   * @param always whether the office wants a proof of everybody
   * @throws AppError `submission.tooFast` with `retryAfter` in seconds; `submission.proofNeeded` with `challenge`, or
   * with `ticket` and `retryAfter` where the applicant asks to wait
   */
  async pass(applicant: Applicant, always: boolean): Promise<void> {
    this.checkTime(applicant);
    const left = await this.unproven(applicant);
    if (left === 0) return;
    if (this.mayFile(applicant, always)) return;
    throw new AppError('submission.proofNeeded', await this.offer(applicant, left));
  }

  /**
   * Waits out the time that is missing since a page of ours was opened.
   * @returns false where it does not wait: the mark is not ours, or too many wait already
   */
  async waitOut({ slug, opened = '' }: Pick<Applicant, 'slug' | 'opened'>): Promise<boolean> {
    const { keys, clock } = this.needs;
    return isMark(keys, slug, opened) && this.early.hold(missingTime(keys, slug, opened, clock()));
  }

  private checkTime({ slug, opened }: Applicant): void {
    if (opened === undefined) return;
    const { keys, clock } = this.needs;
    const missing = missingTime(keys, slug, opened, clock());
    if (missing > 0) throw new AppError('submission.tooFast', { retryAfter: Math.ceil(missing / 1000) });
  }

  /** Seconds that are left to wait: 0 for what is proven, undefined for what is not. */
  private async unproven(applicant: Applicant): Promise<number | undefined> {
    const { proof = '' } = applicant;
    const { keys, clock } = this.needs;
    if (proof === '' || proof === ASKS_TO_WAIT) return undefined;
    const from = goodFrom(keys, applicant, proof);
    if (from) return Math.max(0, Math.ceil((from.getTime() - clock().getTime()) / 1000));
    return (await isProven(keys, proof, applicant, clock())) ? 0 : undefined;
  }

  /** Whether it may be filed as it is; every such wish counts, but for this machine's own. */
  private mayFile({ slug, address }: Applicant, always: boolean): boolean {
    const isAttacked = address !== undefined && this.isAttacked(slug);
    return !always && !isAttacked;
  }

  private isAttacked(slug: string): boolean {
    const { clock, log } = this.needs;
    const before = this.watch.isSurging(slug, clock());
    const now = this.watch.note(slug, clock());
    if (now && !before) log.warn({ service: slug }, 'far more is filed than usual: proofs are asked for');
    return now;
  }

  private async offer(applicant: Applicant, left: number | undefined): Promise<Record<string, unknown>> {
    const { keys, clock } = this.needs;
    const { proof, address = '' } = applicant;
    if (left !== undefined) return { ticket: proof, retryAfter: left };
    if (proof !== ASKS_TO_WAIT) return { challenge: await proofChallenge(keys, applicant, clock()) };
    const retryAfter = this.line.next(address, clock());
    const from = new Date(clock().getTime() + retryAfter * 1000);
    return { ticket: waitingTicket(keys, applicant, from), retryAfter };
  }
}
