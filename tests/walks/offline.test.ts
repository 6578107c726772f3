import { starterServices } from '@khamrong/templates';
import type { ElementHandle } from 'puppeteer-core';
import { Device, filed, press, says, startOverLine, submit, type OverLine } from '../support/device';
import type { Hand } from '../support/hand';
import { Album } from '../support/walks/album';
import { serviceToFile } from '../support/walks/service-to-file';
import { Walker } from '../support/walks/walker';

jest.setTimeout(300_000);

let over: OverLine;
beforeAll(async () => {
  over = await startOverLine();
});
afterAll(() => over.stop());
afterEach(() => over.line.mend());

/** Chooses a file, which the device keeps until there is a line. */
async function attach(hand: Hand, key: string, path: string): Promise<void> {
  const chooser = await hand.find(`input[name="_file.${key}"]:not([capture])`);
  await (chooser as ElementHandle<HTMLInputElement>).uploadFile(path);
  // Going on is asked to wait until the file is told to go when there is a line.
  await hand.page.waitForFunction(
    (list: string, words: string) => document.getElementById(list)?.innerText.includes(words),
    { timeout: 30_000 },
    `attachments.${key}`,
    'สัญญาณ',
  );
}

const textOf = ({ page }: Hand, selector: string): Promise<string> =>
  page.$eval(selector, (element) => (element as HTMLElement).innerText);

it.each(starterServices.map(({ slug }) => [slug]))(
  '%s is filled without a line, waits, is sent once, and is followed',
  async (slug) => {
    const device = new Device(over, await over.browser.createBrowserContext());
    const path = `/f/${slug}`;
    const first = await device.open(path);
    await device.readyOffline(first, slug);
    await over.line.cut(first.page);
    await first.page.close();

    const before = (await filed(over)).length;
    const hand = await device.open(path, (page) => page.setOfflineMode(true));
    const walker = new Walker({
      hand,
      url: over.line.url,
      album: new Album('without a line', slug),
      attach: (key, file) => attach(hand, key, file),
    });
    const service = await serviceToFile(over.app, slug);
    await walker.fill(service);
    await submit(hand);
    await says(hand, 'รอส่ง 1 เรื่อง');
    await walker.look('waits');
    expect(await filed(over)).toHaveLength(before);

    await over.line.mend(hand.page);
    await press(hand, 'ส่งตอนนี้').catch(() => undefined);
    await hand.page.waitForSelector('.receipt .qr', { timeout: 60_000 });
    await walker.look('receipt');
    const receiptNo = await textOf(hand, '.receipt-no strong');
    const trackingCode = await textOf(hand, '.receipt .code');
    const all = await filed(over);
    expect(all).toHaveLength(before + 1);
    expect(all.at(-1)?.receiptNo).toBe(receiptNo);
    expect(all.at(-1)?.files).toHaveLength(Object.keys(service.files).length);
    expect(await walker.track({ receiptNo, trackingCode, petitionUrl: '' })).toContain('ส่งคำร้อง');
    expect(walker.faults).toEqual([]);
    await device.context.close();
  },
);
