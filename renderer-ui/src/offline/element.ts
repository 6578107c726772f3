type Child = Node | string | undefined | false;

/** Makes an element. Texts are texts: markup in them stays as it is written. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children.filter((child) => child !== undefined && child !== false));
  return made;
}

/** A button that does something; it is off while that is under way. */
export function button(words: string, quiet: boolean, press: () => unknown): HTMLButtonElement {
  const made = element(
    'button',
    { type: 'button', className: quiet ? 'button button-quiet' : 'button' },
    words,
  );
  made.addEventListener('click', async () => {
    if (made.ariaDisabled === 'true') return;
    made.ariaDisabled = 'true';
    await press();
    made.removeAttribute('aria-disabled');
  });
  return made;
}

interface Sure {
  words: string;
  /** What is asked before it is done. */
  question: string;
  yes: string;
  no: string;
  act(): unknown;
}

/** A button that asks once more, in its own place. */
export function sureButton({ words, question, yes, no, act }: Sure): HTMLElement {
  const box = element('span', { className: 'sure' });
  const ask = (): void => {
    const refuse = button(no, true, rest);
    box.replaceChildren(element('span', {}, question), button(yes, true, act), refuse);
    refuse.focus();
  };
  const first = button(words, true, ask);
  const rest = (): void => {
    box.replaceChildren(first);
    first.focus();
  };
  box.append(first);
  return box;
}

/** Keeps the person where they stand in a part that is made anew: at the same button, else at the part itself. */
function keepFocus(part: HTMLElement, change: () => void): void {
  const { activeElement } = document;
  const stood = part.contains(activeElement);
  change();
  if (!stood) return;
  const words = activeElement?.textContent;
  const same = [...part.querySelectorAll('button')].find(({ textContent }) => textContent === words);
  (same ?? part).focus();
}

/** A part of the page with a heading; made anew by `fill`, and gone while that gives nothing. */
export function panel(id: string, place: (made: HTMLElement) => void) {
  const made = element('section', { id, className: 'kept', tabIndex: -1 });
  made.setAttribute('aria-live', 'polite');
  return (...children: Child[]): void => {
    const all = children.filter(Boolean);
    if (all.length === 0) return made.remove();
    // Only what comes into a part that stands already is read out.
    if (!made.isConnected) place(made);
    keepFocus(made, () => made.replaceChildren(...(all as (Node | string)[])));
  };
}
