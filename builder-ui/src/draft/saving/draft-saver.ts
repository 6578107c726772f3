import type { DraftSave, DraftSaved } from '@khamrong/schemas';
import { toApiError } from '../../lib/api-error';
import type { DraftStore } from '../draft-store';
import type { Keeper, KeptWork } from './kept-work';
import { nextSaving, waitOf, type Saving, type SavingEvent } from './saving';

/** What saving needs of the world. */
export interface SavingWorld {
  save(form: string, work: DraftSave): Promise<DraftSaved>;
  keeper: Keeper;
  /** Name the work is kept under. */
  keptName: string;
  /** Milliseconds. */
  now(): number;
  /** @returns what calls it off */
  after(ms: number, act: () => void): () => void;
}

/** How long edits may be in memory alone, in milliseconds. */
const KEEP_MS = 200;
const nothing = (): void => undefined;

/** Saves a form by itself, one save at a time, and keeps in the browser what the server does not have. */
export class DraftSaver {
  private stopWaiting = nothing;
  private stopKeeping = nothing;
  private unsubscribe = nothing;
  private tries = 0;
  private seen: unknown;
  private sending: Promise<void> = Promise.resolve();

  constructor(
    private readonly store: DraftStore,
    private readonly world: SavingWorld,
  ) {}

  start(): void {
    this.seen = this.store.getState().saved.definition;
    this.unsubscribe = this.store.subscribe(this.look);
    this.look();
  }

  /** @returns when what was left has been sent, or could not be */
  stop(): Promise<void> {
    this.unsubscribe();
    this.keepNow();
    this.saveNow();
    this.stopWaiting();
    return this.sending;
  }

  /** Saves at once. @returns whether the server has everything now */
  readonly flush = async (): Promise<boolean> => {
    this.saveNow();
    await this.sending;
    return this.saving.is === 'waiting' ? this.flush() : this.saving.is === 'saved';
  };

  /** The line is back, or the clerk does not want to wait. */
  readonly saveNow = (): void => this.dispatch({ type: 'due' });

  /** The page may be gone any moment. */
  readonly keepNow = (): void => {
    this.stopKeeping();
    this.stopKeeping = nothing;
    if (this.changed) void this.world.keeper.keep(this.world.keptName, this.work);
  };

  /** The clerk has chosen what the form is to be; what is left to save goes on from there. */
  readonly settle = (): void => {
    this.seen = this.store.definition;
    this.dispatch({ type: 'settled', changed: this.changed, at: this.world.now() });
    this.keepSoon();
  };

  private get saving(): Saving {
    return this.store.getState().saving;
  }

  private get changed(): boolean {
    return this.store.definition !== this.store.getState().saved.definition;
  }

  private get work(): KeptWork {
    const { saved, history } = this.store.getState();
    const { revision, definition: base } = saved;
    return { revision, base, definition: history.present };
  }

  private readonly look = (): void => {
    if (this.seen === this.store.definition) return;
    this.seen = this.store.definition;
    this.dispatch({ type: 'edited', changed: this.changed, at: this.world.now() });
    this.keepSoon();
  };

  private dispatch(event: SavingEvent): void {
    const before = this.saving;
    const saving = nextSaving(before, event, this.tries);
    if (saving === before) return;
    if (saving.is === 'retrying') this.tries = saving.tries;
    if (event.type === 'accepted') this.tries = 0;
    this.stopWaiting();
    this.stopWaiting = nothing;
    this.store.set({ saving });
    const wait = waitOf(saving, this.world.now());
    if (wait !== undefined) this.stopWaiting = this.world.after(wait, this.saveNow);
    if (saving.is === 'sending') this.sending = this.send();
  }

  private async send(): Promise<void> {
    const { saved, history } = this.store.getState();
    const definition = history.present;
    this.store.endJoining();
    try {
      const answer = await this.world.save(saved.id, { revision: saved.revision, definition });
      this.store.set({ saved: { ...this.store.getState().saved, ...answer, definition, changed: true } });
      this.dispatch({ type: 'accepted', changed: this.changed, at: this.world.now() });
      this.keepSoon();
    } catch (thrown) {
      const { code, message } = toApiError(thrown);
      this.dispatch({ type: 'failed', code, why: message });
    }
  }

  private keepSoon(): void {
    this.stopKeeping();
    this.stopKeeping = nothing;
    if (this.changed) this.stopKeeping = this.world.after(KEEP_MS, this.keepNow);
    else void this.world.keeper.forget(this.world.keptName);
  }
}
