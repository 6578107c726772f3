/** Longer than a page that is reloaded takes to let go of its draft. */
const PATIENCE_MS = 2000;

const nameOf = (key: string): string => `khamrong.draft.${key}`;

/**
 * Makes this window the one that writes a draft, until it is closed or another takes over. False where another window
 * has it open.
 * @param onLost told when another window has taken it over
 */
export function ownDraft(key: string, onLost: () => void, takeOver = false): Promise<boolean> {
  const { locks } = navigator;
  // Browsers without locks are those of years ago: there the last typed is kept.
  if (!locks) return Promise.resolve(true);
  return new Promise((resolve) => {
    const hold = (): Promise<void> => {
      resolve(true);
      return new Promise(() => undefined);
    };
    const how = takeOver ? { steal: true } : { signal: AbortSignal.timeout(PATIENCE_MS) };
    let isOwn = false;
    locks
      .request(nameOf(key), how, () => {
        isOwn = true;
        return hold();
      })
      .catch(() => (isOwn ? onLost() : resolve(false)));
  });
}

/** Whether some window has the draft open. */
export async function isOpenElsewhere(key: string): Promise<boolean> {
  const { held = [] } = (await navigator.locks?.query()) ?? {};
  return held.some(({ name }) => name === nameOf(key));
}

/** Waits until no window has the draft open. */
export const whenClosed = async (key: string): Promise<void> =>
  navigator.locks?.request(nameOf(key), () => undefined);
