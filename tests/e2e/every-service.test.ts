import {
  holds,
  toArabicDigits,
  type Answers,
  type FormDefinition,
  type PublishedForm,
} from '@khamrong/schemas';
import { starterServices } from '@khamrong/templates';
import type { Page } from 'puppeteer-core';
import { join } from 'node:path';
import { accessibilityFaults } from '../support/accessibility';
import { readForm } from '../support/citizen';
import { fillForm } from '../support/fill-form';
import { goOnTo, REVIEW } from '../support/form-steps';
import { fullestAnswers } from '../support/fullest-answers';
import { Hand } from '../support/hand';
import { folderForFiles, scannedPdf, smallPhoto } from '../support/made-files';
import { printedAnswers } from '../support/printed-answers';
import { comparable, readPaper, type PaperPage } from '../support/read-paper';
import { startVisited, type Visited } from '../support/site';
import { submitForm } from '../support/submit-form';
import { openPhone, type Watched } from '../support/watched-page';

/** A petition is a sheet or two, the list of people affected behind it, and then its annex. */
const MOST_SHEETS = 3;

let visited: Visited;
let phone: Watched;
let hand: Hand;
let photo = '';
let pdf = '';

beforeAll(async () => {
  visited = await startVisited();
  phone = await openPhone(visited.browser);
  hand = new Hand(phone.page);
  const folder = await folderForFiles();
  photo = await smallPhoto(join(folder, 'ภาพถ่าย.jpg'));
  pdf = await scannedPdf(join(folder, 'เอกสาร.pdf'));
});
afterAll(() => visited.stop());

/** Attaches a file wherever one is needed. */
async function attachNeeded({ attachments }: PublishedForm, answers: Answers): Promise<number> {
  const needed = attachments.filter(({ required, showWhen }) => required && holds(showWhen, answers));
  for (const { key, kinds } of needed) await hand.attach(key, [kinds.includes('image') ? photo : pdf]);
  return needed.length;
}

/** Where what is kept of a receipt ends on the screen, in CSS pixels. */
const bottomOfReceipt = (page: Page): Promise<number> =>
  page.$eval('.receipt .qr', (code) => code.getBoundingClientRect().bottom);

async function petitionAt(url: string): Promise<PaperPage[]> {
  const response = await fetch(url);
  expect(response.headers.get('content-type')).toBe('application/pdf');
  return readPaper(new Uint8Array(await response.arrayBuffer()));
}

const plain = (text: string): string => toArabicDigits(comparable(text));

describe.each(starterServices.map(({ slug }) => [slug]))('%s', (slug) => {
  let answers: Answers;
  let definition: FormDefinition;
  let attached = 0;
  let petitionUrl = '';

  it('is filled on a phone and gets a receipt of one screen', async () => {
    const form = await readForm(visited.app, slug);
    ({ definition } = (await visited.app.running.services.forms.bySlug(slug)).version);
    answers = fullestAnswers(definition);
    await phone.page.goto(`${visited.app.url}/f/${slug}`);
    await fillForm(hand, form, answers);
    attached = await attachNeeded(form, answers);
    await goOnTo(hand, REVIEW);
    // The walks look at each step.
    expect(await accessibilityFaults(phone.page)).toEqual([]);
    ({ petitionUrl } = await submitForm(hand));
    expect(await bottomOfReceipt(phone.page)).toBeLessThanOrEqual(640);
    expect(phone.troubles).toEqual([]);
  });

  it('comes out as its petition with every answer that belongs on it', async () => {
    const pages = await petitionAt(petitionUrl);
    const text = plain(pages.map((page) => page.text).join('\n'));
    const expected = printedAnswers(definition, answers, attached);
    expect(expected.length).toBeGreaterThan(2);
    expect(expected.filter(({ words }) => !text.includes(plain(words)))).toEqual([]);
    expect(pages.flatMap(({ fonts }) => fonts).filter(({ embedded, type3 }) => !embedded || type3)).toEqual(
      [],
    );
    expect(pages.length).toBeLessThanOrEqual(MOST_SHEETS + attached);
  });
});
