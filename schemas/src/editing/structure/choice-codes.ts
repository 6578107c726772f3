import type { Choice } from '../../definition/choice';

/** FNV-1a, 32 bits: short, the same everywhere; nothing secret hangs on it. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/**
 * A short code for a new choice that no other of its field has. The same words get the same code, so that a choice
 * that was taken out and put in again is the one it was.
 */
export function choiceCode(label: string, existing: readonly Choice[]): string {
  const code = `c${hashOf(label).toString(36)}`;
  const isTaken = (value: string): boolean => existing.some((choice) => choice.value === value);
  let number = 1;
  while (isTaken(number === 1 ? code : `${code}_${number}`)) number += 1;
  return number === 1 ? code : `${code}_${number}`;
}
