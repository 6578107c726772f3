import type { Receipt } from '@khamrong/schemas';

/** Where the address bar stands while a receipt is shown: reloading shows it again. */
export const RECEIPT_HASH = '#receipt';

const name = (slug: string): string => `khamrong.receipt.${slug}`;

/** Keeps the receipt for this tab and says so in the address bar. */
export function keepReceipt(slug: string, receipt: Receipt): void {
  history.replaceState(null, '', RECEIPT_HASH);
  try {
    sessionStorage.setItem(name(slug), JSON.stringify(receipt));
  } catch {
    // Storage is refused: the receipt stands on the page all the same.
  }
}

/** The receipt a reloaded page had shown; undefined for none. */
export function keptReceipt(slug: string): Receipt | undefined {
  if (location.hash !== RECEIPT_HASH) return undefined;
  try {
    return (JSON.parse(sessionStorage.getItem(name(slug)) ?? 'null') as Receipt | null) ?? undefined;
  } catch {
    return undefined;
  }
}
