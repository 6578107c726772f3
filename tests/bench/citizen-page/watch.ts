/** What a page tells of how it came up; times are milliseconds from the start of navigation. */
export interface Seen {
  /** The first field can be seen. */
  visible: number;
  /** What is typed into it is handled by the page's own script and painted. */
  interactive: number;
  /** Sum of what was moved while it came up. */
  shift: number;
  /** Milliseconds beyond 50 of every task that kept the page from answering. */
  blocked: number;
}

type Watched = Partial<Seen> & { shift: number; blocked: number };

/**
 * Runs in the page before anything else. Types into the first field as soon as there is one, again and again as a person
 * who wonders would, until a handler of the page's own was called for it and the frame after that stands.
 */
export function watch(selector: string): void {
  const seen: Watched = ((window as unknown as { seen: Watched }).seen = { shift: 0, blocked: 0 });
  const first = () => document.querySelector(selector);
  const afterPaint = (then: () => void): void => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = then;
    requestAnimationFrame(() => port2.postMessage(null));
  };
  let heard = false;
  const add = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    const wrapped =
      type === 'input' && typeof listener === 'function'
        ? function (this: unknown, event: Event) {
            if (!heard && event.target === first()) {
              heard = true;
              afterPaint(() => (seen.interactive = performance.now()));
            }
            return listener.call(this as EventTarget, event);
          }
        : listener;
    return add.call(this, type, wrapped, options);
  };
  const type = (): void => {
    const input = first();
    if (input && input.getBoundingClientRect().height > 0 && seen.visible === undefined) {
      seen.visible = -1;
      afterPaint(() => (seen.visible = performance.now()));
    }
    input?.dispatchEvent(new Event('input', { bubbles: true }));
    if (!heard) setTimeout(type, 10);
  };
  type();
  const observe = (kind: string, take: (entry: PerformanceEntry) => void): void =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type: kind,
      buffered: true,
    });
  observe('layout-shift', (entry) => (seen.shift += (entry as unknown as { value: number }).value));
  observe('longtask', ({ duration }) => (seen.blocked += duration - 50));
}

/**
 * Runs in the page: gathers how long each key took until the frame that shows it, as the browser itself tells it
 * (Event Timing). It tells of nothing below 16 ms.
 */
export function watchKeys(): void {
  const keys: number[] = ((window as unknown as { keys: number[] }).keys = []);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (entry.name === 'keydown') keys.push(entry.duration);
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
}
