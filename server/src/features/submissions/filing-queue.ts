import type { Connection } from 'mongoose';
import type { Draft, Filed } from './draft';
import { fileBatch, type FilingStores } from './file-batch';

/** Most drafts filed in one transaction. */
const BATCH = 100;

interface Waiting {
  draft: Draft;
  resolve: (filed: Filed) => void;
  reject: (error: unknown) => void;
}

/**
 * Files drafts exactly once, in the order they came. All filings of a register need its counter, so filing them
 * one transaction each would make them conflict and retry; here those that wait together share one transaction
 * and one durable write. Batches of other processes conflict rarely, and the driver retries them.
 */
export class FilingQueue {
  private waiting: Waiting[] = [];
  private working: Promise<void> | undefined;

  constructor(
    private readonly connection: Connection,
    private readonly stores: FilingStores,
  ) {}

  file(draft: Draft): Promise<Filed> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ draft, resolve, reject });
      this.working ??= this.work();
    });
  }

  /** Resolves when nothing is being filed. */
  async idle(): Promise<void> {
    await this.working;
  }

  private async work(): Promise<void> {
    while (this.waiting.length > 0) {
      const batch = this.take();
      await this.fileTogether(batch).catch((error: unknown) => batch.forEach(({ reject }) => reject(error)));
    }
    this.working = undefined;
  }

  /** The next batch; of two drafts with one key the second waits, to be answered as a repetition. */
  private take(): Waiting[] {
    const keys = new Set<string>();
    const batch: Waiting[] = [];
    const later: Waiting[] = [];
    for (const each of this.waiting) {
      const { key } = each.draft.submission;
      const fits = batch.length < BATCH && !keys.has(key);
      keys.add(key);
      (fits ? batch : later).push(each);
    }
    this.waiting = later;
    return batch;
  }

  private async fileTogether(batch: Waiting[]): Promise<void> {
    const drafts = batch.map(({ draft }) => draft);
    const filed = await this.connection.withSession((session) =>
      session.withTransaction(() => fileBatch(drafts, this.stores, session)),
    );
    for (const { draft, resolve, reject } of batch) {
      const answer = filed.get(draft);
      if (answer) resolve(answer);
      else reject(new Error('a draft was left without an answer'));
    }
  }
}
