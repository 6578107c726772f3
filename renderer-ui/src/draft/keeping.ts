// What keeps drafts on the device: fetched once a person has typed something, or when something is kept already.
import { watchWaiting } from '../offline/waiting';
import { consentFor, remember } from './consent';
import { draftPanel, type DraftState } from './draft-panel';
import type { Device } from './filled';
import { formOnPage, type FormOnPage, type Handed } from './form-on-page';
import { keptUntil, type Consent, type Kept } from './kept';
import { dropFilling, keptFilling, writeFilling } from './kept-store';
import { offerDrafts } from './offers';
import { ownDraft } from './own-draft';
import { wasEdited, written } from './written';
import { keepingFiles } from './keeping-files';
import { sendFrom } from './send-from';

/** At most this much typing is not on the device yet, in milliseconds. */
const LAG_MS = 500;

const DAY_MS = 24 * 3600_000;
const dayOf = (at: number | undefined): number | undefined => at && Math.floor(at / DAY_MS);

/** The draft of the form on the page, as it is written on the device. */
export class Keeping implements Device {
  readonly files = keepingFiles(this);
  readonly send = sendFrom(this);
  private state: DraftState;
  private isOwn: Promise<boolean>;
  private over = false;
  private begun = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private step: string | undefined;
  private readonly show: (state: DraftState) => void;
  /** Shows anew what waits. */
  readonly drawWaiting: () => Promise<void>;

  constructor(readonly page: FormOnPage) {
    const { form, key, language, root } = page;
    this.step = page.draft.last?.place.step;
    this.state = { consent: consentFor(form.slug), elsewhere: false, refused: false, edited: false };
    this.show = draftPanel(root, language, {
      choose: (consent) => this.choose(consent),
      remove: () => this.remove(),
      takeOver: () => void (this.isOwn = this.own(true)).then(() => this.save()),
    });
    this.isOwn = this.own();
    this.drawWaiting = watchWaiting({
      language,
      slug: form.slug,
      takes(sent, receipt) {
        const show = sent === key ? page.draft.onReceipt : undefined;
        show?.(receipt);
        return show !== undefined;
      },
    });
    addEventListener('pagehide', () => void this.leave());
    document.addEventListener('visibilitychange', () => void (document.hidden && this.leave()));
    void offerDrafts(page).catch(() => undefined);
    void this.showKept();
  }

  /** Whether this window writes what is kept on this device. */
  async keeps(): Promise<boolean> {
    return !this.over && this.state.consent !== 'tab' && (await this.isOwn);
  }

  /** Something was typed, chosen, or another step opened. */
  changed(): void {
    // What was said on an earlier visit holds, and is said again.
    if (!this.begun) this.show(this.state);
    this.begun = true;
    const before = this.step;
    this.step = this.page.draft.last?.place.step;
    // A step that was left is whole; within one even those who never pause are kept up with.
    if (before !== this.step) void this.save();
    else this.timer ??= setTimeout(() => void this.save(), LAG_MS);
  }

  /** Writes what is filled in; false where it is not kept. */
  async save(change: Partial<Kept> = {}): Promise<boolean> {
    this.stopTimer();
    const filled = this.page.now();
    if (!filled || !(await this.keeps())) return false;
    try {
      const { consent, edited } = this.state;
      const now = Date.now();
      let isEdited = edited && change.state === undefined;
      await writeFilling(this.page.key, (before) => {
        isEdited ||= wasEdited(before, filled);
        return written(this.page, consent, filled, now)(before, change);
      });
      this.tell({ refused: false, edited: isEdited, until: keptUntil(consent, now) });
      return true;
    } catch {
      this.tell({ refused: true });
      return false;
    }
  }

  /** The page is out of sight, perhaps for good. Of a form that was only looked at nothing is kept. */
  private async leave(): Promise<void> {
    const isFilling = this.page.draft.typed || (await keptFilling(this.page.key).catch(() => undefined));
    if (isFilling) await this.save();
  }

  /** The form was sent, or is not wanted any more. */
  async forget(): Promise<void> {
    this.over = true;
    this.stopTimer();
    this.show({ ...this.state, consent: undefined, until: undefined, elsewhere: false, refused: false });
    await dropFilling(this.page.key).catch(() => undefined);
  }

  private own(takeOver = false): Promise<boolean> {
    const owning = ownDraft(this.page.key, () => this.lose(), takeOver);
    void owning.then((isOwn) => this.tell({ elsewhere: !isOwn }));
    return owning;
  }

  private lose(): void {
    this.isOwn = Promise.resolve(false);
    this.tell({ elsewhere: true });
  }

  private async choose(consent: Consent): Promise<void> {
    remember(this.page.form.slug, consent);
    if (consent === 'keep') {
      // How long it is kept is said once it is.
      this.state = { ...this.state, consent, until: undefined };
      await this.save();
    } else {
      this.tell({ consent });
      await dropFilling(this.page.key).catch(() => undefined);
    }
  }

  private stopTimer(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  private async remove(): Promise<void> {
    const { form } = this.page;
    await this.forget();
    this.page.draft.forget();
    location.assign(`/f/${form.slug}`);
  }

  /** Says of a draft that was gone on with that it is kept. */
  private async showKept(): Promise<void> {
    const kept = await keptFilling(this.page.key).catch(() => undefined);
    if (kept?.until) this.tell({ until: kept.until });
  }

  private tell(change: Partial<DraftState>): void {
    const before = this.state;
    this.state = { ...before, ...change };
    // That it is kept a little longer at each letter need not be said, least of all read out.
    const told = (state: DraftState): string => JSON.stringify({ ...state, until: dayOf(state.until) });
    if (told(before) !== told(this.state)) this.show(this.state);
  }
}

/** @returns what keeps the draft of the form on the page */
export const begin = (handed: Handed): Keeping => new Keeping(formOnPage(handed));
