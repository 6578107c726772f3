import type { AnyBlock } from './part-commands';

/** Blocks that were copied since the page was opened, by what stands for each on the clipboard. */
const copied = new Map<string, AnyBlock>();
const signs = new WeakMap<AnyBlock, string>();

/** What stands for a block on the clipboard: settings from elsewhere are never taken for a block. */
export function signOf(block: AnyBlock): string {
  const sign = signs.get(block) ?? crypto.randomUUID();
  signs.set(block, sign);
  copied.set(sign, block);
  return sign;
}

export const copiedBlock = (sign: string): AnyBlock | undefined => copied.get(sign);
