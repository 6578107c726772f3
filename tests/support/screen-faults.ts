import type { Page } from 'puppeteer-core';

/** Smallest side of what is pressed, in CSS pixels; half a pixel is left to rounding. */
const TARGET = 43.5;
const TARGETS =
  'a[href],button,input:not([type=hidden]),select,textarea,summary,[role=tab],[role=menuitem],[contenteditable=true]';

/* The functions from here to `screenFaults` run in the page: each is sent as its own source, under its name. */

/** What is on the page for those who see it; nothing behind an open dialog. */
function shown(selector: string): HTMLElement[] {
  const root = document.querySelector('dialog:modal') ?? document.body;
  return [...root.querySelectorAll<HTMLElement>(selector)].filter(
    (element) =>
      element.checkVisibility({ visibilityProperty: true }) &&
      !element.closest('.off-screen, .unseen, [inert], svg'),
  );
}

function nameOf(element: HTMLElement): string {
  const words = element.getAttribute('aria-label') ?? element.innerText.trim();
  return `${element.tagName.toLowerCase()}.${element.className} “${words.slice(0, 40)}”`;
}

/** Boxes that cut what is in them. */
function cutTexts(): string[] {
  const cuts = (element: HTMLElement): boolean => {
    const { overflowX, overflowY } = getComputedStyle(element);
    const { clientWidth, clientHeight, scrollWidth, scrollHeight } = element;
    if (clientWidth <= 2 || element.innerText.trim() === '') return false;
    return (
      (/hidden|clip/.test(overflowX) && scrollWidth > clientWidth + 1) ||
      (/hidden|clip/.test(overflowY) && scrollHeight > clientHeight + 1)
    );
  };
  return shown('*')
    .filter(cuts)
    .map((element) => `cut: ${nameOf(element)}`);
}

/** What a press on a control meets: its label too, where it is a tick. */
function pressed(control: HTMLElement): HTMLElement {
  const { type, labels } = control as HTMLInputElement;
  return /^(checkbox|radio)$/.test(type) ? (labels?.[0] ?? control) : control;
}

/** Links in a line of text, and names that stretch over their card, have no box of their own to measure. */
function isMeasured(element: HTMLElement): boolean {
  const { content, position } = getComputedStyle(element, '::after');
  const isStretched = content !== 'none' && position === 'absolute';
  return !isStretched && getComputedStyle(element).display !== 'inline';
}

function targets(selector: string): HTMLElement[] {
  return [...new Set(shown(selector).map(pressed))].filter(isMeasured);
}

function smallTargets(selector: string, least: number): string[] {
  return targets(selector).flatMap((element) => {
    const { width, height } = element.getBoundingClientRect();
    if (width === 0 || (width >= least && height >= least)) return [];
    return `small: ${nameOf(element)} ${Math.round(width)}×${Math.round(height)}`;
  });
}

/** Where an element is drawn: its box without what scrolling boxes around it cut off. */
function drawn(element: HTMLElement): DOMRect {
  let { left, top, right, bottom } = element.getBoundingClientRect();
  for (let box = element.parentElement; box && box !== document.body; box = box.parentElement) {
    if (getComputedStyle(box).overflow === 'visible') continue;
    const edge = box.getBoundingClientRect();
    [left, top] = [Math.max(left, edge.left), Math.max(top, edge.top)];
    [right, bottom] = [Math.min(right, edge.right), Math.min(bottom, edge.bottom)];
  }
  return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
}

/** What an element stays in its place with while the page is scrolled under it. */
function layerOf(element: HTMLElement): Element | null {
  let box: Element | null = element;
  while (box && getComputedStyle(box).position !== 'fixed') box = box.parentElement;
  return box;
}

/** Pairs of targets that lie on each other. */
function overlaps(selector: string): string[] {
  const all = targets(selector).map((element) => ({
    element,
    layer: layerOf(element),
    box: drawn(element),
  }));
  const meet = (a: DOMRect, b: DOMRect): boolean =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
  return all.flatMap(({ element, layer, box }, at) =>
    all
      .slice(at + 1)
      .filter((other) => other.layer === layer && meet(box, other.box))
      .filter((other) => !element.contains(other.element) && !other.element.contains(element))
      .map((other) => `overlap: ${nameOf(element)} and ${nameOf(other.element)}`),
  );
}

function unlabelled(): string[] {
  const isNamed = (element: HTMLElement): boolean =>
    Boolean((element as HTMLInputElement).labels?.length) ||
    element.hasAttribute('aria-label') ||
    element.hasAttribute('aria-labelledby');
  return shown('input:not([type=hidden]), select, textarea')
    .filter((element) => !isNamed(element))
    .map((element) => `no label: ${nameOf(element)}`);
}

/** Parts out of view wait with their layout, bars stay in view over others: all is wanted in its own place here. */
function layOut(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { content-visibility: visible !important }');
  document.adoptedStyleSheets = [sheet];
  for (const element of document.querySelectorAll<HTMLElement>('body *'))
    if (getComputedStyle(element).position === 'sticky') element.style.position = 'static';
}

const IN_PAGE = [
  shown,
  nameOf,
  cutTexts,
  pressed,
  isMeasured,
  targets,
  smallTargets,
  drawn,
  layerOf,
  overlaps,
  unlabelled,
  layOut,
];

/**
 * What is wrong with a screen as it stands for those who see and touch it: sideways scrolling, cut texts, targets
 * that are too small or lie on each other, fields without a label.
 * @param width of the screen in CSS pixels
 */
export async function screenFaults(page: Page, width: number): Promise<string[]> {
  const selector = JSON.stringify(TARGETS);
  const found = (await page.evaluate(`(() => {
    ${IN_PAGE.map(String).join('\n')}
    layOut();
    return [
      ...cutTexts(), ...smallTargets(${selector}, ${TARGET}), ...overlaps(${selector}), ...unlabelled(),
    ];
  })()`)) as string[];
  const reach = await page.evaluate(() => document.documentElement.scrollWidth);
  return reach > width ? [`sideways: ${reach}`, ...found] : found;
}
