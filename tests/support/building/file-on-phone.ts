import { toArabicDigits, type Answers } from '@khamrong/schemas';
import { accessibilityFaults } from '../accessibility';
import { readForm } from '../citizen';
import { fillForm } from '../fill-form';
import { Hand } from '../hand';
import { comparable, readPaper } from '../read-paper';
import type { Visited } from '../site';
import { submitForm, type ShownReceipt } from '../submit-form';
import { openPhone } from '../watched-page';

/** As texts of papers are compared: Thai digits are the same as others. */
export const plain = (text: string): string => toArabicDigits(comparable(text));

export interface FiledOnPhone extends ShownReceipt {
  /** The petition read back, as `plain` gives it. */
  paper: string;
}

/**
 * Fills a service on a phone, sends it, and reads the petition that comes out.
 * @param files one file for each attachment that is given, by its key
 * @throws with what was wrong with the page
 */
export async function fileOnPhone(
  { app, browser }: Visited,
  slug: string,
  answers: Answers,
  files: Record<string, string>,
): Promise<FiledOnPhone> {
  const phone = await openPhone(browser);
  const hand = new Hand(phone.page);
  await phone.page.goto(`${app.url}/f/${slug}`);
  await fillForm(hand, await readForm(app, slug), answers);
  for (const [key, path] of Object.entries(files)) await hand.attach(key, [path]);
  const faults = await accessibilityFaults(phone.page);
  const receipt = await submitForm(hand);
  const printed = await fetch(receipt.petitionUrl);
  const sheets = await readPaper(new Uint8Array(await printed.arrayBuffer()));
  if (faults.length + phone.troubles.length > 0) throw new Error([...faults, ...phone.troubles].join('\n'));
  await phone.page.close();
  return { ...receipt, paper: plain(sheets.map(({ text }) => text).join('\n')) };
}
