import Ajv from 'ajv';
import { testForm } from '../definition/form.fixture';
import { examples } from '../fields/every-field.fixture';
import { compileDefinition } from './compile-definition';
import { unknownKeywords } from './schema-nodes';
import { controlsIn, keyOf } from './ui-schema';

const compiled = compileDefinition(testForm);
const { schema, uischema, translations } = compiled;

test('the schema compiles under Ajv strict and stays within the closed list of keywords', () => {
  const fields = Object.values(examples).map(({ field }) => field);
  const everything = { ...testForm, pages: [{ key: 'all', title: { th: 'ทุกช่อง' }, fields }] };
  for (const form of [testForm, everything]) {
    const made = compileDefinition(form).schema;
    expect(() => new Ajv({ strict: true, allErrors: true }).compile(made)).not.toThrow();
    expect(unknownKeywords(made)).toEqual([]);
  }
});

test('always-shown answers are required plainly, others under their condition', () => {
  expect(schema.required).toEqual(['first_name', 'national_id', 'has_place', 'certify']);
  expect(schema.allOf?.map((each) => each.then?.required)).toEqual([
    ['place_text', 'inside'],
    ['outside_text'],
  ]);
});

test('a required field that is hidden does not make answers invalid', () => {
  const validate = new Ajv({ strict: true }).compile(schema);
  expect(validate({ first_name: 'ก', national_id: '1234567890121', has_place: 'no', certify: true })).toBe(
    true,
  );
});

test('no answer the form does not ask for is let in', () => {
  expect(schema.additionalProperties).toBe(false);
  expect(Object.keys(schema.properties ?? {})).not.toContain('captcha');
});

test('rules fail on unanswered fields, and say the page’s condition as well', () => {
  const rules = controlsIn(uischema).flatMap((control) => control.rule ?? []);
  expect(rules.map(({ condition }) => condition.failWhenUndefined)).toEqual([true, true, true, true]);
  const outside = controlsIn(uischema).find((control) => keyOf(control) === 'outside_text');
  expect(outside?.options.showWhen).toEqual({
    all: [
      { field: 'has_place', op: 'eq', value: 'yes' },
      { field: 'inside', op: 'eq', value: 'no' },
    ],
  });
});

test('the required mark and the way of asking are options, which JSON Forms cannot see in if/then', () => {
  const options = Object.fromEntries(
    controlsIn(uischema).map((control) => [keyOf(control), control.options]),
  );
  expect(options.outside_text).toMatchObject({ required: true, asks: 'fill', field: 'text' });
  expect(options.certify).toMatchObject({ required: true, asks: 'accept' });
});

test('what is published survives JSON', () => {
  expect(JSON.parse(JSON.stringify(compiled))).toEqual(compiled);
});

test('texts are translated, and stand in Thai where they are not', () => {
  expect(translations.en['first_name.label']).toBe('First name');
  expect(translations.th['page.place.label']).toBe('สถานที่');
  // JSON Forms asks for a choice by its title.
  expect(translations.en['has_place.ใช่']).toBe('Yes');
  expect(Object.keys(translations.en)).toEqual(Object.keys(translations.th));
});
