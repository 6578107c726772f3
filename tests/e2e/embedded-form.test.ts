import type { OfficeServiceCard } from '@khamrong/schemas';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Frame, Page } from 'puppeteer-core';
import { signedInStaff } from '../support/office';
import { startVisited, type Visited } from '../support/site';
import { watch } from '../support/watched-page';

const FORMS = '/api/v1/office/forms';

let visited: Visited;
let form = '';
let websites: Server[] = [];

/** A website that shows the form as the builder says it, and what another frame of it claims. */
async function website(): Promise<string> {
  const { url } = visited.app;
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    const foreign = `<script>parent.postMessage({ type: 'khamrong:height', height: 5000 }, '*')</script>`;
    const page = `<!doctype html><title>เว็บไซต์</title><h1>หน่วยงาน</h1>
      <iframe id="form" src="${form}?embed=1" title="แบบฟอร์ม" width="100%" height="900"></iframe>
      <script src="${url}/embed.js" async></script>
      <iframe id="foreign" src="/foreign" title="อื่น" height="100"></iframe>`;
    response.end(request.url === '/foreign' ? foreign : page);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  websites = [...websites, server];
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

beforeAll(async () => {
  visited = await startVisited();
  form = `${visited.app.url}/f/streetlight-report`;
});
afterAll(async () => {
  for (const each of websites) each.closeAllConnections();
  for (const each of websites) each.close();
  await visited.stop();
});

const heightOf = (page: Page, id: string): Promise<number> =>
  page.$eval(`#${id}`, (frame) => frame.getBoundingClientRect().height);

const inside = async (page: Page): Promise<Frame> => {
  const frame = await (await page.waitForSelector('#form'))?.contentFrame();
  if (!frame) throw new Error('no frame');
  return frame;
};

/** Waits until the frame is exactly as high as the form in it. */
async function fits(page: Page, frame: Frame): Promise<void> {
  const wanted = () => frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
  for (let looks = 0; looks < 400; looks += 1) {
    if (Math.abs((await heightOf(page, 'form')) - (await wanted()) - 4) <= 1) return;
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => resolve(null))));
  }
  throw new Error(`the frame is ${await heightOf(page, 'form')} high, the form ${await wanted()}`);
}

it('shows the form on a website the office allows, as high as the form is at any width, and on no other', async () => {
  const { app, browser } = visited;
  const [allowed, other] = [await website(), await website()];
  const clerk = await signedInStaff(app, 'clerk', 'clerk');
  const { body } = await clerk.json<{ items: OfficeServiceCard[] }>('GET', FORMS);
  const id = body.items.find(({ slug }) => slug === 'streetlight-report')?.id ?? '';
  await clerk.json('PUT', `${FORMS}/${id}/embed`, { origins: [allowed] });

  const { page, troubles } = await watch(await browser.newPage());
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(allowed);
  const frame = await inside(page);
  await frame.waitForSelector('[data-alive]');
  await fits(page, frame);
  const wide = await heightOf(page, 'form');

  await page.setViewport({ width: 360, height: 740 });
  await fits(page, frame);
  expect(await heightOf(page, 'form')).not.toBe(wide);

  // What grows by an answer or a refusal is seen whole.
  await frame.$eval('form button.button-main, form button[type=submit]:last-of-type', (button) =>
    (button as HTMLButtonElement).click(),
  );
  await fits(page, frame);

  expect(await heightOf(page, 'foreign')).toBeLessThan(200);
  expect(troubles).toEqual([]);

  const elsewhere = await browser.newPage();
  await elsewhere.goto(other);
  expect(await (await inside(elsewhere)).$('form')).toBeNull();
  await elsewhere.close();
});
