import Ajv from 'ajv';
import { interpret } from '../compile/interpret';
import { unknownKeywords } from '../compile/schema-nodes';
import { conditionDefs } from '../conditions/condition';
import { isAnswered } from '../conditions/evaluate';
import type { Text } from '../definition/text';
import { testOffice } from '../office/office.fixture';
import { Field, fieldTypes, typeOf } from '.';
import { examples } from './every-field.fixture';
import type { AnswerContext } from './field-type';

const context: AnswerContext = { today: '2026-11-20', office: testOffice, answers: {} };
const isField = new Ajv({ strict: true, allErrors: true }).compile({ ...Field, $defs: conditionDefs });

/** What a client may send in place of an answer. */
const ODD: unknown[] = [
  undefined,
  null,
  '',
  ' ',
  'ก',
  '\u0000\u202E\uD83D',
  '<script>alert(1)</script>',
  0,
  -1,
  1.5,
  NaN,
  1e300,
  true,
  false,
  [],
  [null],
  [[['ก']]],
  {},
  JSON.parse('{"__proto__": {"a": 1}, "constructor": 1, "toString": "x"}'),
  JSON.parse('{"lat": {"toString": 1}, "lng": []}'),
  '๙'.repeat(200_000),
  Array.from({ length: 50_000 }, () => 'ก'),
  Array.from({ length: 50_000 }, () => ({})),
];

const isText = (text: Text | undefined): boolean => Boolean(text?.th && text.en);

/** Whether an answer, as it was sent, would be refused; one that counts as not given is not. */
function refuses(field: Field, sent: unknown): boolean {
  const type = typeOf(field);
  const answer = type.normalise(sent, field);
  if (!isAnswered(answer)) return false;
  return !interpret(type.schema(field))(answer) || type.check(answer, field, context).length > 0;
}

describe.each(Object.entries(examples))('%s', (name, { field, good, bad }) => {
  const type = typeOf(field);

  test('goes by its name and is titled in both languages', () => {
    expect(type.name).toBe(name);
    expect(isText(type.title)).toBe(true);
  });

  test('has settings its definition schema accepts, without faults', () => {
    isField(field);
    expect(isField.errors ?? []).toEqual([]);
    const earlier = new Map(Object.values(examples).map((each) => [each.field.key, each.field]));
    expect(type.settingFaults(field, earlier)).toEqual([]);
  });

  test('has a schema of the closed list of keywords that Ajv compiles strictly', () => {
    const schema = type.schema(field);
    expect(unknownKeywords(schema)).toEqual([]);
    expect(() => new Ajv({ strict: true }).compile(schema)).not.toThrow();
  });

  test('accepts its samples and other good answers as they are', () => {
    const samples = [0, 1, 2, 3].map((variant) => type.sample(field, { ...context, variant }));
    for (const answer of [...samples, ...good].filter((each) => each !== undefined)) {
      expect(type.normalise(answer, field)).toEqual(answer);
      expect([answer, refuses(field, answer)]).toEqual([answer, false]);
      expect(type.text(answer, field, { language: 'th' })).not.toBe('');
    }
    expect(samples.every((sample) => (sample !== undefined) === type.sent)).toBe(true);
  });

  test('refuses bad answers', () => {
    for (const answer of bad) expect([answer, refuses(field, answer)]).toEqual([answer, true]);
  });

  test('tidies what is tidy already no further', () => {
    for (const answer of [...ODD, ...good, ...bad]) {
      const once = type.normalise(answer, field);
      expect(type.normalise(once, field)).toEqual(once);
    }
  });

  test('answers every question about whatever was sent', () => {
    for (const answer of ODD.flatMap((each) => [each, type.normalise(each, field)])) {
      expect(Array.isArray(type.check(answer, field, context))).toBe(true);
      const words = [
        type.text(answer, field, { language: 'th' }),
        type.text(answer, field, { language: 'en' }),
        type.csv(answer, field),
        type.paper(answer, field),
        type.masked(answer, field),
      ];
      expect(words.map((each) => typeof each)).toEqual(words.map(() => 'string'));
    }
  });

  test('says nothing of an answer that is not there', () => {
    const words = [type.text(undefined, field, { language: 'th' }), type.csv(undefined, field)];
    expect([...words, type.paper(undefined, field), type.masked(undefined, field)]).toEqual(['', '', '', '']);
  });

  test('puts faults in words of both languages', () => {
    for (const answer of bad) {
      const faults = type.check(type.normalise(answer, field), field, context);
      expect(faults.every(({ message }) => isText(message))).toBe(true);
    }
    expect(Object.values(type.messages(field)).every(isText)).toBe(true);
    expect(isText(type.labelOf(field, []))).toBe(true);
  });

  test('gives its control options that survive JSON', () => {
    const options = type.options(field);
    expect(JSON.parse(JSON.stringify(options))).toEqual(options);
  });
});

test('every type has an example', () => {
  expect(Object.keys(examples).sort()).toEqual(Object.keys(fieldTypes).sort());
});
