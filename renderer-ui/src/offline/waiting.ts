import type { Language, Receipt } from '@khamrong/schemas';
import type { Kept } from '../draft/kept';
import { allFillings, dropFilling } from '../draft/kept-store';
import { panel } from './element';
import { sendWaiting, SYNC } from './send-waiting';
import { tellWindows, whenTold } from './telling';
import { receiptPart, refusedPart, waitingPart, type CardActions } from './waiting-cards';

/** How long until it is tried again where the browser believes the line is there, in milliseconds. */
const AGAIN_MS = 30_000;

/** The page on which what waits is shown. */
export interface WaitingPage {
  language: Language;
  /** The form of the page: what was not taken of it is offered there to go on with. */
  slug?: string;
  /** Shows the receipt itself; true where it was the one it waited for. */
  takes?(key: string, receipt: Receipt): boolean;
}

/** Lets the browser send once the line is back, even if no page is open then; not all browsers do. */
async function askForSync(): Promise<void> {
  const { sync } =
    ((await navigator.serviceWorker?.getRegistration()) as
      (ServiceWorkerRegistration & { sync?: { register(tag: string): Promise<void> } }) | undefined) ?? {};
  await sync?.register(SYNC).catch(() => undefined);
}

const atTop = (made: HTMLElement): void => document.getElementById('main')?.prepend(made);

const SHOWN_FIRST: Kept['state'][] = ['sent', 'refused', 'waiting'];

/** What is shown of all that is kept; receipts that the page shows itself are put away. */
const shownOn =
  (page: WaitingPage) =>
  ({ key, state, receipt, slug }: Kept): boolean => {
    if (state === 'refused') return slug !== page.slug;
    if (state !== 'sent' || !receipt || !page.takes?.(key, receipt)) return SHOWN_FIRST.includes(state);
    void dropFilling(key);
    return false;
  };

function partsOf(all: readonly Kept[], language: Language, actions: CardActions): HTMLElement[] {
  const of = (state: Kept['state']): Kept[] => all.filter((kept) => kept.state === state);
  return [
    ...of('sent').flatMap((kept) => receiptPart(kept, language, actions)),
    ...of('refused').flatMap((kept) => refusedPart(kept, language)),
    ...waitingPart(of('waiting'), language, actions),
  ];
}

/** Shows what waits on this device, and sends it as soon as it can be. Returns what shows it anew. */
export function watchWaiting(page: WaitingPage): () => Promise<void> {
  const fill = panel('waiting', atTop);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ifSeen = (): void => void (document.hidden || send());
  const send = async (): Promise<void> => {
    clearTimeout(timer);
    const waits = await sendWaiting().catch(() => false);
    tellWindows();
    await draw();
    if (!waits) return;
    void askForSync().catch(() => undefined);
    timer = setTimeout(ifSeen, AGAIN_MS);
  };
  const draw = async (): Promise<void> => {
    const all = (await allFillings().catch(() => [])).filter(shownOn(page));
    fill(...partsOf(all, page.language, { send, changed: () => void (tellWindows(), draw()) }));
  };
  whenTold(() => void draw());
  addEventListener('online', () => void send());
  document.addEventListener('visibilitychange', ifSeen);
  void send();
  return draw;
}
