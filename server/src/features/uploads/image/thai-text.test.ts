import { drawText, type TextPicture } from './thai-text';

const draw = (text: string): Promise<TextPicture> => drawText(text, 60, '#000000');

it('draws letters, not the boxes of a missing font', async () => {
  const letters = await Promise.all(['ก', 'ข', 'ค', 'A', '๙'].map(draw));
  expect(new Set(letters.map(({ data }) => data.toString('base64'))).size).toBe(5);
  expect(letters.every(({ width }) => width < 60)).toBe(true);
});

it.each([
  ['กี่', 'กี', 'a tone mark stands above its vowel'],
  ['กู้', 'กู', 'a tone mark stands above its letter'],
  ['ฐู', 'ฐ', 'a vowel stands below its letter'],
])('gives %s the width of %s: %s', async (marked, plain) => {
  const [more, less] = [await draw(marked), await draw(plain)];
  expect(Math.abs(more.width - less.width)).toBeLessThanOrEqual(10);
  expect(more.height).toBeGreaterThan(less.height);
});

it('takes markup as text', async () => {
  const [signs, bold] = [await draw('<b>&amp;'), await draw('&amp;')];
  expect(signs.width).toBeGreaterThan(bold.width);
});
