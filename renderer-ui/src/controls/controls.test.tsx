import { typeOf, type Field } from '@khamrong/schemas';
import { examples } from '../../../schemas/src/fields/every-field.fixture';
import { testOffice } from '../../../schemas/src/office/office.fixture';
import { readFormPost } from '../codec/form-post';
import { renderFormPage } from '../pages/form-page';
import { attribute, entriesIn, tagsById } from '../test-support/html-form';
import { pageOf } from '../test-support/one-field-form';
import { TODAY } from '../test-support/published-form';
import { controls } from './registry';

const fields = Object.keys(controls).map((name): [string, Field] => [
  name,
  examples[name as keyof typeof examples].field,
]);

/** Good answers of a field: those of its example and the samples its type makes up. */
function goodAnswers(field: Field): unknown[] {
  const context = { today: TODAY, office: testOffice, answers: {}, variant: 0 };
  const samples = [0, 1, 2].map((variant) => typeOf(field).sample(field, { ...context, variant }));
  return [...examples[field.type].good, ...samples].filter((answer) => answer !== undefined);
}

const answered = fields.filter(([, field]) => typeOf(field).sent);

describe.each(answered)('the answer to %s', (_, field) => {
  test('carries every good answer through a post without script', () => {
    const answers = goodAnswers(field);
    expect(answers.length).toBeGreaterThan(0);
    for (const answer of answers) {
      const page = pageOf([field], { [field.key]: answer });
      const post = readFormPost(page.form, entriesIn(renderFormPage(page)));
      const read = typeOf(field).normalise(post.answers[field.key], field);
      expect(read).toEqual(typeOf(field).normalise(answer, field));
    }
  });
});

/** Where errors of a field stand: those of files among the attachments. */
const placeOf = (field: Field): string => (typeOf(field).attached ? `attachments/${field.key}` : field.key);

describe.each(fields)('the control of %s', (_, field) => {
  test('reads nothing where nothing is typed', () => {
    const page = pageOf([field]);
    expect(readFormPost(page.form, entriesIn(renderFormPage(page))).answers).toEqual({});
  });

  test('has a label, its help and its error in words and in what a screen reader hears', () => {
    const asked = { ...field, required: true, help: { th: 'คำอธิบาย', en: 'Help' } } as Field;
    const error = {
      instancePath: `/${placeOf(field)}`,
      keyword: 'required',
      params: {},
      message: 'กรุณากรอกข้อนี้',
    };
    const page = renderFormPage(pageOf([asked], {}, [error]));
    const tags = tagsById(page);
    const element = tags.get(field.key) ?? '';
    const labelled = page.includes(`for="${field.key}"`) || /<legend>|type="checkbox"/.test(page);
    expect(labelled).toBe(true);
    expect(attribute(element, 'aria-describedby')).toContain(`${field.key}-error`);
    expect(attribute(element, 'aria-describedby')).toContain(`${field.key}-help`);
    expect(page).toContain('จำเป็นต้องกรอก');
    for (const id of (attribute(element, 'aria-describedby') ?? '').split(' '))
      expect(tags.has(id)).toBe(true);
    expect(page).toContain(`href="#${placeOf(field).replace('/', '.')}"`);
  });

  test('shows nothing of markup in its texts as markup', () => {
    const text = { th: '<img src=x onerror=alert(1)>', en: '"><script>alert(1)</script>' };
    const hostile = { ...field, label: text, help: text } as Field;
    const page = renderFormPage(pageOf([hostile])) + renderFormPage(pageOf([hostile], {}, [], 'en'));
    expect(page).not.toMatch(/<img|<script>alert/);
  });
});

test('two fields of one form share no id', () => {
  const page = renderFormPage(pageOf(fields.map(([, field]) => field)));
  const ids = [...page.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

const birth: Field = { type: 'date_be', key: 'born', label: { th: 'เกิดวันที่' }, partial: true };
const age: Field = {
  type: 'computed',
  key: 'age',
  label: { th: 'อายุ (ปี)' },
  formula: { kind: 'age', from: 'born' },
};

test.each([
  ['1957-05-14', 'อายุ (ปี): 69'],
  ['1957', 'อายุ (ปี): 69'],
  ['2600-01-01', undefined],
  ['1957-02-30', undefined],
])('whoever was born %s reads how old they are, where the form works that out: %s', (born, told) => {
  const [, hint] = /role="status">([^<]*)</.exec(renderFormPage(pageOf([birth, age], { born }))) ?? [];
  expect(hint || undefined).toBe(told);
});

test.each([
  [{ max: 'today' }, '20 พฤศจิกายน 2569'],
  [{ min: 'today+7' }, '27 พฤศจิกายน 2569'],
  [{ min: '2020-01-01', max: '2020-12-31' }, '31 ธันวาคม 2563'],
])('the example of a date within %j can be answered: %s', (limits, example) => {
  const field: Field = { type: 'date_be', key: 'day', label: { th: 'วันที่' }, ...limits };
  expect(renderFormPage(pageOf([field]))).toContain(`ตัวอย่าง ${example}`);
});
