import type { Hand } from './hand';

/** Id of the step in which files are attached. */
export const FILES = '_files';
/** Id of the last step, from which the form is sent. */
export const REVIEW = '_review';

const ON = '.submit button[value=next]';

/** Id of the step that the page shows. */
export const stepOf = ({ page }: Hand): Promise<string> =>
  page.$eval('[name=_step]', (input) => (input as HTMLInputElement).value);

/** Waits for the page to show another step than this one, or what is wrong with it. */
async function shown(hand: Hand, before: string): Promise<void> {
  await hand.page.waitForFunction(
    (step: string) =>
      document.querySelector<HTMLInputElement>('[name=_step]')?.value !== step ||
      document.querySelector('.summary:focus') !== null,
    {},
    before,
  );
}

/** What a page looks like to who waits for it in vain. */
const standing = ({ page }: Hand): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement;
    return `${at?.tagName} ${at?.id} has the focus of:\n${document.body.innerText}`;
  });

/** Goes on to the next step. @throws with what the page says is to be put right, or shows where nothing came of it */
export async function goOn(hand: Hand): Promise<void> {
  const before = await stepOf(hand);
  await hand.touch(ON);
  await shown(hand, before).catch(async () => {
    throw new Error(`Nothing came of a press at ${before}: ${await standing(hand)}`);
  });
  if ((await stepOf(hand)) !== before) return;
  throw new Error(await hand.page.$eval('.summary', (box) => (box as HTMLElement).innerText));
}

/** Goes on until a step. */
export async function goOnTo(hand: Hand, step: string): Promise<void> {
  while ((await stepOf(hand)) !== step) await goOn(hand);
}

/** Goes back to the step before. */
export async function goBack(hand: Hand): Promise<void> {
  const before = await stepOf(hand);
  await hand.touch('.submit button[value=back]');
  await shown(hand, before);
}

/** From the review, to a step, to be come back from. */
export async function edit(hand: Hand, step: string): Promise<void> {
  await hand.touch(`button[value="goto:${step}"]`);
  await shown(hand, REVIEW);
}
