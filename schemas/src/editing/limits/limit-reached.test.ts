import { testForm, yesNoField } from '../../definition/form.fixture';
import type { FormDefinition, Page } from '../../definition/form-definition';
import type { Field } from '../../fields';
import { limitReached } from './limit-reached';

const th = { th: 'ช่อง' };
const texts = (count: number, from = 0): Field[] =>
  Array.from({ length: count }, (_, at) => ({ type: 'text', key: `f${from + at}`, label: th }));
const page = (key: string, fields: Field[] = []): Page => ({ key, title: th, fields });
const add = (fields: Field[], to = 'consent') =>
  ({ do: 'addFields', fields, page: to, before: null }) as const;

test('a page takes so many fields, and no more', () => {
  expect(limitReached(testForm, add(texts(98)))).toBeUndefined();
  expect(limitReached(testForm, add(texts(99)))?.th).toContain('100 ช่อง');
});

test('a form takes so many pages', () => {
  const full = { ...testForm, pages: Array.from({ length: 40 }, (_, at) => page(`p${at}`)) };
  expect(limitReached(full, { do: 'addPage', page: page('more'), before: null })?.th).toContain('40 หน้า');
});

test('what is past a limit may become smaller', () => {
  const over: FormDefinition = { ...testForm, pages: [page('a', texts(120)), page('b')] };
  expect(limitReached(over, { do: 'removeFields', fields: ['f0'] })).toBeUndefined();
  expect(limitReached(over, add(texts(1, 500), 'a'))?.th).toContain('100 ช่อง');
});

test('a field takes so many choices', () => {
  const choices = Array.from({ length: 201 }, (_, at) => ({ value: `${at}`, label: th }));
  expect(limitReached(testForm, { do: 'setField', field: 'inside', changes: { choices } })?.th).toContain(
    '200',
  );
});

test('a form grows to so many parts in all', () => {
  const large = { ...testForm, pages: [0, 1, 2, 3, 4].map((at) => page(`p${at}`, texts(98, at * 98))) };
  expect(
    limitReached(large, { do: 'addPage', page: page('more', texts(20, 900)), before: null })?.th,
  ).toContain('มากเกินไป');
});

test('an edit that does not apply reaches nothing', () => {
  expect(limitReached(testForm, add([yesNoField('new')], 'nothing'))).toBeUndefined();
});
