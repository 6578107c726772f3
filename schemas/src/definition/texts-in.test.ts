import { testForm } from './form.fixture';
import { lacksEnglish, textsIn } from './texts-in';

const form = { ...testForm, notice: { th: 'ประกาศ', en: ' ' }, description: { th: ' ' } };

test('texts are listed with their places and the room they have, those of the paper aside', () => {
  const texts = textsIn(form);
  expect(texts).toContainEqual({
    at: '/pages/0/fields/0/label',
    th: 'ชื่อ',
    en: 'First name',
    maxLength: 400,
  });
  expect(texts).toContainEqual({ at: '/description', th: ' ', maxLength: 4000 });
  expect(texts.some(({ at }) => at.startsWith('/petition'))).toBe(false);
});

test('what is written in Thai alone lacks English', () => {
  const lacking = textsIn(form).filter(lacksEnglish);
  expect(lacking.map(({ at }) => at)).toEqual(['/notice']);
});
