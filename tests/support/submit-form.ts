import { goOnTo, REVIEW } from './form-steps';
import type { Hand } from './hand';

/** What a receipt on the screen says. */
export interface ShownReceipt {
  receiptNo: string;
  trackingCode: string;
  petitionUrl: string;
}

/** Goes on to the review of a filled form, sends it and reads its receipt. @throws with what the page says is to be put right */
export async function submitForm(hand: Hand): Promise<ShownReceipt> {
  await goOnTo(hand, REVIEW);
  await hand.touch('.submit button[value=submit]');
  const outcome = await hand.find('.receipt .qr, .summary:focus');
  const fault = await outcome.evaluate((element) =>
    element.classList.contains('summary') ? (element as HTMLElement).innerText : undefined,
  );
  if (fault !== undefined) throw new Error(fault);
  return hand.page.evaluate(() => {
    const text = (selector: string): string => document.querySelector<HTMLElement>(selector)?.innerText ?? '';
    const petitionUrl =
      document.querySelector<HTMLAnchorElement>('.receipt a[href$="petition.pdf"]')?.href ?? '';
    return { receiptNo: text('.receipt-no strong'), trackingCode: text('.receipt .code'), petitionUrl };
  });
}
