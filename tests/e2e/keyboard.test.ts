import { demoOffice } from '@khamrong/templates';
import { readForm, validAnswers } from '../support/citizen';
import { KeyboardPerson } from '../support/keyboard-person';
import { startVisited, type Visited } from '../support/site';
import { wantedInputs } from '../support/wanted-inputs';

let visited: Visited;
beforeAll(async () => {
  visited = await startVisited();
});
afterAll(() => visited.stop());

const SLUG = 'satisfaction-survey';

it('a form is filled and sent with nothing but the keyboard, which is seen wherever it stands', async () => {
  const { app, browser } = visited;
  const page = await browser.newPage();
  await page.goto(`${app.url}/f/${SLUG}`);
  const { q3_2: _first, q3_3: _second, ...others } = await validAnswers(app, SLUG);
  // The form comes with the office's name as the place.
  const asked = { ...others, place: demoOffice.name };
  const person = new KeyboardPerson(page, { inputs: wantedInputs(await readForm(app, SLUG), asked) });
  for (const button of ['ถัดไป', 'ถัดไป', 'ถัดไป', 'ส่งคำร้อง']) await person.fillAndPress(button);
  await page.waitForSelector('.receipt');
  expect(person.lost).toEqual([]);
  const stored = await app.running.services.submissions.model.findOne().lean();
  expect(stored?.answers).toEqual(asked);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('receipt');
});
