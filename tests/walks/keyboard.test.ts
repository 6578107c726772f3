import { starterServices } from '@khamrong/templates';
import { REVIEW, stepOf } from '../support/form-steps';
import { Hand } from '../support/hand';
import { KeyboardPerson } from '../support/keyboard-person';
import { toNextPage } from '../support/next-page';
import { DESK } from '../support/office-desk';
import { startVisited, type Visited } from '../support/site';
import { Album } from '../support/walks/album';
import { serviceToFile } from '../support/walks/service-to-file';
import { Walker } from '../support/walks/walker';
import { wantedInputs } from '../support/wanted-inputs';
import { watch } from '../support/watched-page';

jest.setTimeout(300_000);

let visited: Visited;
beforeAll(async () => {
  visited = await startVisited();
});
afterAll(() => visited.stop());

it.each(starterServices.map(({ slug }) => [slug]))('%s is filed and followed by keys alone', async (slug) => {
  const { app, browser } = visited;
  const context = await browser.createBrowserContext();
  const { page, troubles } = await watch(await context.newPage());
  await page.setViewport(DESK);
  const { form, answers, files } = await serviceToFile(app, slug);
  const person = new KeyboardPerson(page, { inputs: wantedInputs(form, answers), files });
  const hand = new Hand(page);
  const walker = new Walker({ hand, url: app.url, album: new Album('by keyboard', slug) });
  await page.goto(`${app.url}/f/${slug}`);
  await page.waitForSelector('[data-alive]');
  for (let step = await stepOf(hand); step !== REVIEW; step = await stepOf(hand)) {
    await person.fillTo('ถัดไป');
    await walker.look(step);
    await person.press();
    if ((await stepOf(hand)) === step) throw new Error(await page.$eval('.summary', (box) => box.innerHTML));
  }
  await walker.look(REVIEW);
  await person.fillAndPress('ส่งคำร้อง');
  await page.waitForSelector('.receipt .qr');
  await walker.look('receipt');
  const [receiptNo, code] = await page.evaluate(() =>
    ['.receipt-no strong', '.receipt .code'].map((each) => document.querySelector(each)?.textContent ?? ''),
  );
  await person.follow('ติดตามเรื่อง');
  await person.type('receiptNo', receiptNo ?? '');
  await person.type('trackingCode', code ?? '');
  await toNextPage(page, () => page.keyboard.press('Enter'));
  await walker.look('status');
  expect(await page.$eval('#result', (status) => (status as HTMLElement).innerText)).toContain('ส่งคำร้อง');
  const stored = await app.running.services.submissions.model.findOne({ receiptNo }).lean();
  expect(new Set(stored?.files.map(({ key }) => key))).toEqual(new Set(Object.keys(files)));
  expect([...walker.faults, ...person.lost, ...troubles]).toEqual([]);
  await context.close();
});
