import type { CaseDetail, CaseItem, PageOf } from '@khamrong/schemas';
import { PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';
import type { Page } from 'puppeteer-core';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { accessibilityFaults } from '../support/accessibility';
import { file, readForm, upload, validAnswers } from '../support/citizen';
import { fillForm } from '../support/fill-form';
import { goOnTo, REVIEW } from '../support/form-steps';
import { Hand } from '../support/hand';
import { KeyboardPerson } from '../support/keyboard-person';
import { folderForFiles, scannedPdf, smallPhoto } from '../support/made-files';
import { toNextPage } from '../support/next-page';
import { signedInAdmin } from '../support/office';
import { publishService } from '../support/publish-definition';
import { readPaper } from '../support/read-paper';
import { SCAN_SENDER } from '../support/scan-sender';
import { drawLine, signingForm } from '../support/signing-form';
import { startVisited, type Visited } from '../support/site';
import { submitForm } from '../support/submit-form';
import { openPhone, PHONE, type Watched } from '../support/watched-page';

const SLUG = 'general-petition';
const SCAN = `${SLUG}/scan`;
const PAPER = 'signed_petition';
const LIST = '/api/v1/office/submissions';
const SUBMIT = '.submit > button[value=submit]';
const NEXT = '.submit > button[value=next]';

let visited: Visited;
let phone: Watched;
let page: Page;
let hand: Hand;
let photo = '';
let pdf = '';

beforeAll(async () => {
  visited = await startVisited();
  await publishService(visited.app, signingForm);
  phone = await openPhone(visited.browser);
  ({ page } = phone);
  hand = new Hand(page);
  const folder = await folderForFiles();
  photo = await smallPhoto(join(folder, 'หน้า 1.jpg'));
  pdf = await scannedPdf(join(folder, 'หน้า 2-3.pdf'), 2);
});
afterAll(() => visited.stop());

const textOf = (selector: string): Promise<string> =>
  page.$eval(selector, (element) => (element as HTMLElement).innerText);
const stored = () => visited.app.running.services.submissions.model.countDocuments();
const staged = async (): Promise<string> =>
  upload(visited.app, SCAN, PAPER, new Blob([new Uint8Array(await readFile(photo))]), 'หน้า 1.jpg');

describe('paper that was filled in and signed by hand', () => {
  let receiptNo = '';

  it('is offered beside the form, photographed and sent, once for two presses', async () => {
    await page.goto(`${visited.app.url}/services/${SLUG}`);
    await toNextPage(page, () => hand.touch(`a[href^="/f/${SCAN}"]`));
    await fillForm(hand, await readForm(visited.app, SCAN), SCAN_SENDER);
    expect(await accessibilityFaults(page)).toEqual([]);
    await hand.attach(PAPER, [photo, pdf]);
    await hand.attach('other_docs', [photo]);
    await goOnTo(hand, REVIEW);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.evaluate((button) => {
      document.querySelector<HTMLButtonElement>(button)?.click();
      document.querySelector<HTMLButtonElement>(button)?.click();
    }, SUBMIT);
    await hand.find('.receipt .qr');
    receiptNo = await textOf('.receipt-no strong');
    expect(await stored()).toBe(1);
  });

  it('is a case of its service, marked as what it is', async () => {
    const office = await signedInAdmin(visited.app);
    const { items } = (await office.json<PageOf<CaseItem>>('GET', `${LIST}?form=${SLUG}`)).body;
    expect(items).toMatchObject([{ receiptNo, channel: 'scan', applicant: 'นางสมศรี ใจดี' }]);
    const detail = (await office.json<CaseDetail>('GET', `${LIST}/${items[0]?.id}`)).body;
    expect(detail.pages.map(({ title }) => title)).toEqual(['ผู้ยื่นและการแจ้งผล']);
    expect(detail.files.map(({ label }) => label)).toEqual([
      'แบบคำร้องที่กรอกและลงลายมือชื่อแล้ว ทุกหน้า',
      'แบบคำร้องที่กรอกและลงลายมือชื่อแล้ว ทุกหน้า',
      expect.stringContaining('เอกสารแนบเพิ่มเติม'),
    ]);
    const printed = async (copy: string) =>
      readPaper(
        new Uint8Array(
          await (await office.send('GET', `${LIST}/${detail.id}/petition.pdf${copy}`)).arrayBuffer(),
        ),
      );
    const pages = (await printed('')).map(({ text }) => text);
    // The photo, two pages of the PDF, the sheet of reception, the document.
    expect(pages).toHaveLength(5);
    expect(pages.slice(0, 3).join('').trim()).toBe('');
    expect(pages[3]).toContain('สมศรี');
    const forOthers = (await printed('?copy=redacted')).map(({ text }) => text);
    expect(forOthers).toHaveLength(1);
    expect(forOthers[0]).not.toContain('สมศรี');
  });

  it('is sent without script too, and not without the paper', async () => {
    await page.setJavaScriptEnabled(false);
    const press = (selector: string) => Promise.all([page.waitForNavigation(), page.click(selector)]);
    await page.goto(`${visited.app.url}/f/${SCAN}`);
    await page.select('[name=prefix]', 'นาง');
    await page.type('[name=first_name]', 'มาลี');
    await page.type('[name=last_name]', '-');
    await page.type('[name=phone]', '๐๘๑-๒๓๔-๕๖๗๘');
    await page.click('[name=reply_channel][value=post]');
    await page.click('[name=privacy_ack]');
    await press(NEXT);
    await press(NEXT);
    expect(await page.$$eval('.summary a', (links) => links.map((link) => link.hash))).toEqual([
      `#attachments.${PAPER}`,
    ]);
    const chooser = await page.waitForSelector<'input'>(
      `input[name="_file.${PAPER}"]:not([capture])` as 'input',
    );
    await chooser?.uploadFile(photo, pdf);
    await press(NEXT);
    // Hands quicker than a person's are asked to wait a moment, and press again.
    while (!(await page.$('.receipt'))) await press(SUBMIT);
    const second = await textOf('.receipt-no strong');
    await page.reload();
    expect(await textOf('.receipt-no strong')).toBe(second);
    expect(await stored()).toBe(2);
    await page.setJavaScriptEnabled(true);
  });
});

/** Share of the pad that is ink, in thousandths. */
const inked = (): Promise<number> =>
  page.$eval('canvas.signature-pad', (element) => {
    const canvas = element as HTMLCanvasElement;
    const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
    let ink = 0;
    for (let at = 3; at < data.length; at += 4) if (data[at]) ink += 1;
    return Math.round((4000 * ink) / data.length);
  });
describe('a signature', () => {
  const stored = () => visited.app.running.services.submissions.model.findOne({ slug: 'signing' }).lean();

  it('is asked for, drawn with a finger, taken back stroke by stroke, and stays when the phone is turned', async () => {
    await page.goto(`${visited.app.url}/f/signing`);
    await hand.find('canvas.signature-pad');
    await hand.touch(NEXT);
    await hand.find('.summary a[href="#attachments.signature"]');
    expect(await accessibilityFaults(page)).toEqual([]);
    await drawLine(hand, 0.2, 0.8);
    const one = await inked();
    expect(one).toBeGreaterThan(3);
    await drawLine(hand, 0.8, 0.9);
    expect(await inked()).toBeGreaterThan(one);
    await hand.touch('.signature .button');
    expect(await inked()).toBe(one);
    await page.setViewport({ ...PHONE, width: PHONE.height, height: PHONE.width });
    await page.waitForFunction(
      (before: number) => (document.querySelector('canvas')?.width ?? 0) > before,
      {},
      PHONE.width,
    );
    expect(Math.abs((await inked()) - one)).toBeLessThanOrEqual(2);
    await page.setViewport(PHONE);
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('goes with the form, and is seen again by who comes back', async () => {
    await hand.touch(NEXT);
    await hand.find('.review');
    await page.waitForFunction(() =>
      document.querySelector('.review')?.textContent?.includes('ลงลายมือชื่อแล้ว'),
    );
    await hand.touch('button[value="goto:sign"]');
    await hand.find('img.signature-pad');
    const { receiptNo, petitionUrl } = await submitForm(hand);
    const submission = await stored();
    expect(submission).toMatchObject({
      receiptNo,
      answers: {},
      files: [{ key: 'signature', type: 'image/png' }],
    });
    const bytes = await (await fetch(petitionUrl)).arrayBuffer();
    const pdf = await PDFDocument.load(bytes);
    expect(pdf.getPageCount()).toBe(1);
    const pictures = pdf.context
      .enumerateIndirectObjects()
      .filter(
        ([, each]) =>
          each instanceof PDFRawStream && String(each.dict.get(PDFName.of('Subtype'))) === '/Image',
      );
    expect(pictures).not.toEqual([]);
  });

  it('is a picture of one for who has a keyboard alone, and for nobody a reason to draw', async () => {
    await page.goto(`${visited.app.url}/f/signing`);
    await hand.find('canvas.signature-pad');
    const key = new KeyboardPerson(page, { inputs: new Map(), files: { signature: photo } });
    await key.fillAndPress('ถัดไป');
    await hand.find('.review');
    await key.fillAndPress('ส่งคำร้อง');
    await hand.find('.receipt .qr');
    expect(key.lost).toEqual([]);
    const { model } = visited.app.running.services.submissions;
    const all = await model.find({ slug: 'signing' }).lean();
    expect(all.map(({ files }) => files.length)).toEqual([1, 1]);
  });

  it('is a picture of one without script', async () => {
    await page.setJavaScriptEnabled(false);
    await page.goto(`${visited.app.url}/f/signing`);
    const chooser = await page.waitForSelector<'input'>('input[name="_file.signature"]' as 'input');
    await chooser?.uploadFile(photo);
    await Promise.all([page.waitForNavigation(), page.click(NEXT)]);
    expect(await textOf('.review')).toContain('ลงลายมือชื่อแล้ว');
    await page.setJavaScriptEnabled(true);
  });
});

describe('signed paper is refused', () => {
  it('where there is none, with the place that says so', async () => {
    const { status, body } = await file(visited.app, { slug: SCAN, answers: SCAN_SENDER });
    expect(status).toBe(422);
    expect(body.errors?.map(({ instancePath }) => instancePath)).toEqual([`/attachments/${PAPER}`]);
  });

  it('where another form’s answers or another key’s files come with it', async () => {
    const answers = await validAnswers(visited.app, SLUG);
    expect((await file(visited.app, { slug: SCAN, answers })).status).toBe(422);
    const key = 'the-same-key-for-both';
    const uploads = { [PAPER]: [await staged()] };
    const filed = await file(visited.app, { slug: SCAN, answers: SCAN_SENDER, uploads, key });
    expect(filed.status).toBe(201);
    expect((await file(visited.app, { slug: SCAN, answers: SCAN_SENDER, uploads, key })).body).toEqual(
      filed.body,
    );
    expect((await file(visited.app, { slug: SLUG, answers, key })).body.code).toBe('submission.keyReused');
  });

  it('of services that are closed, sealed, or have nothing to sign', async () => {
    for (const slug of ['corruption-complaint', 'satisfaction-survey', 'queue-booking', 'no-such-service'])
      expect((await fetch(`${visited.app.url}/f/${slug}/scan`)).status).toBe(404);
    expect((await fetch(`${visited.app.url}/f/${SLUG}/other`)).status).toBe(404);
    const { versionId } = await readForm(visited.app, SCAN);
    const uploads = { [PAPER]: [await staged()] };
    await visited.app.running.services.forms.setOpen(SLUG, false);
    const { status, body } = await file(visited.app, {
      slug: SCAN,
      answers: SCAN_SENDER,
      uploads,
      versionId,
    });
    expect([status, body.code]).toEqual([409, 'form.closed']);
    await page.goto(`${visited.app.url}/f/${SCAN}`);
    expect(await page.$(SUBMIT)).toBeNull();
    await page.goto(`${visited.app.url}/services/${SLUG}`);
    expect(await page.$(`a[href^="/f/${SCAN}"]`)).toBeNull();
  });
});

it('nothing broke the content policy all the while', () => {
  // Chromium writes down as a failed request what says what is wrong, and hands quicker than a person's are asked to wait.
  const expected = /status of (404|409|422)/;
  expect(phone.troubles.filter((trouble) => !expected.test(trouble))).toEqual([]);
});
