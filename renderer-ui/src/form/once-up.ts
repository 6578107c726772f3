let down = false;

// Pages of the server have no such thing.
for (const type of ['mousedown', 'mouseup'])
  globalThis.addEventListener?.(type, () => (down = type === 'mousedown'), true);

/**
 * Does something now or, while a finger or a mouse button is down, right after it is up: what it came down on must not
 * move away under it.
 */
export function onceUp(act: () => void): void {
  if (down) addEventListener('mouseup', () => setTimeout(act), { once: true });
  else act();
}
