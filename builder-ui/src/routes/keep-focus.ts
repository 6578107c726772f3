/** Parts of a page that people know by name, from the inside out. */
const PARTS = 'section, details, fieldset, form, dialog, main';

function focusOn(part: HTMLElement): void {
  if (!part.hasAttribute('tabindex')) part.tabIndex = -1;
  part.focus({ preventScroll: true });
}

/**
 * Where what has the focus goes away, as the line of a list that was removed, the part around it gets the focus. A browser gives it to
 * nothing: who works by keyboard or listens to the page would begin at its top again.
 * @returns what ends it
 */
export function keepFocus(main: HTMLElement): () => void {
  let around: HTMLElement[] = [];
  let last: Element | undefined;
  const note = ({ target }: FocusEvent): void => {
    last = target as Element;
    around = [];
    for (let part = last.closest<HTMLElement>(PARTS); part; part = part.parentElement?.closest(PARTS) ?? null)
      around.push(part);
  };
  const look = (): void => {
    if (!last || last.isConnected || document.activeElement !== document.body) return;
    const part = around.find(({ isConnected }) => isConnected);
    if (part) focusOn(part);
  };
  // After a frame: a screen that knows better where to go has gone there.
  const observer = new MutationObserver(() => requestAnimationFrame(look));
  observer.observe(main, { childList: true, subtree: true });
  main.addEventListener('focusin', note);
  return () => {
    observer.disconnect();
    main.removeEventListener('focusin', note);
  };
}
