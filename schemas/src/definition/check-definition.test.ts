import Ajv from 'ajv';
import type { Condition } from '../conditions/condition';
import type { Field } from '../fields';
import { checkDefinition } from './check-definition';
import { testForm, yesNoField } from './form.fixture';
import { FormDefinition } from './form-definition';

type Edit = (form: FormDefinition) => void;

/** Paths of the faults of the test form after an edit. */
function faultsAfter(edit: Edit): string[] {
  const form = structuredClone(testForm);
  edit(form);
  const faults = checkDefinition(form);
  expect(faults.every(({ message }) => message.th !== '' && message.en)).toBe(true);
  return faults.map(({ path }) => path);
}

const page = (form: FormDefinition, index: number) =>
  form.pages[index] ?? { fields: [], key: '', title: { th: '' } };
const add =
  (field: Field, to = 2): Edit =>
  (form) => {
    page(form, to).fields.push(field);
  };
const shownWhen = (showWhen: Condition): Edit => add(yesNoField('extra', showWhen));
const is = (field: string, value: string | number | boolean): Condition => ({ field, op: 'eq', value });
const ADDED = '/pages/2/fields/2';

test('the form it stands for is of the right shape, and nothing is wrong with it', () => {
  const isDefinition = new Ajv({ strict: true, allErrors: true }).compile(FormDefinition);
  isDefinition(testForm);
  expect(isDefinition.errors ?? []).toEqual([]);
  expect(checkDefinition(testForm)).toEqual([]);
});

describe('keys', () => {
  test.each<[string, Edit, string[]]>([
    ['used twice', add(yesNoField('inside')), [`${ADDED}/key`]],
    ['every object has', add(yesNoField('constructor')), [`${ADDED}/key`]],
    ['attachments need', add(yesNoField('attachments')), [`${ADDED}/key`]],
    ['of pages used twice', (form) => (page(form, 2).key = 'place'), ['/pages/2/key']],
    [
      'of attachments used twice',
      (form) => form.attachments.push(...form.attachments),
      ['/attachments/1/key'],
    ],
    [
      'of columns used twice',
      add({
        type: 'repeat_table',
        key: 'rows',
        label: { th: 'แถว' },
        maxRows: 1,
        columns: [
          { key: 'a', label: { th: 'ก' } },
          { key: 'a', label: { th: 'ข' } },
        ],
      }),
      [`${ADDED}/columns/1/key`],
    ],
  ])('refuses a key %s', (_, edit, paths) => {
    expect(faultsAfter(edit)).toEqual(paths);
  });
});

describe('conditions', () => {
  test.each<[string, Edit, string[]]>([
    ['on a field there is not', shownWhen(is('nothing', 'yes')), [`${ADDED}/showWhen`]],
    ['on a later field', (form) => (page(form, 0).showWhen = is('has_place', 'yes')), ['/pages/0/showWhen']],
    ['on the field itself', shownWhen(is('extra', 'yes')), [`${ADDED}/showWhen`]],
    [
      'on a field that citizens never answer',
      shownWhen({ field: 'captcha', op: 'answered' }),
      [`${ADDED}/showWhen`],
    ],
    ['on a choice there is not', shownWhen(is('inside', 'maybe')), [`${ADDED}/showWhen`]],
    ['on a value of another kind', shownWhen(is('certify', 'yes')), [`${ADDED}/showWhen`]],
    [
      'that looks into a single choice',
      shownWhen({ field: 'inside', op: 'includes', value: 'yes' }),
      [`${ADDED}/showWhen`],
    ],
    [
      'deep inside another',
      shownWhen({ all: [is('inside', 'yes'), { any: [is('nothing', 'x'), is('inside', 'no')] }] }),
      [`${ADDED}/showWhen/all/1/any/0`],
    ],
    [
      'of an attachment',
      (form) => form.attachments.forEach((each) => (each.showWhen = is('nothing', 1))),
      ['/attachments/0/showWhen'],
    ],
  ])('refuses one %s', (_, edit, paths) => {
    expect(faultsAfter(edit)).toEqual(paths);
  });

  test.each<[string, Condition]>([
    ['a consent', is('certify', true)],
    ['a text', is('first_name', 'สมชาย')],
    ['one of several', { field: 'has_place', op: 'in', value: ['yes', 'no'] }],
  ])('accepts one on %s', (_, condition) => {
    expect(faultsAfter(shownWhen(condition))).toEqual([]);
  });
});

describe('questions that never come up', () => {
  test.each<[string, Condition]>([
    ['two answers to one question', { all: [is('has_place', 'yes'), is('has_place', 'no')] }],
    [
      'an answer and its opposite',
      { all: [is('has_place', 'yes'), { field: 'has_place', op: 'ne', value: 'yes' }] },
    ],
    [
      'no choice left',
      {
        all: [
          { field: 'has_place', op: 'ne', value: 'yes' },
          { field: 'has_place', op: 'ne', value: 'no' },
        ],
      },
    ],
    ['a field that is hidden then', { all: [is('has_place', 'no'), is('inside', 'yes')] }],
    [
      'the same along every way',
      {
        any: [
          { all: [is('inside', 'yes'), is('inside', 'no')] },
          { all: [is('has_place', 'no'), { field: 'place_text', op: 'answered' }] },
        ],
      },
    ],
  ])('are found: %s', (_, condition) => {
    expect(faultsAfter(shownWhen(condition))).toEqual([`${ADDED}/showWhen`]);
  });

  test('are not suspected where one way is open', () => {
    expect(faultsAfter(shownWhen({ any: [is('inside', 'yes'), is('has_place', 'no')] }))).toEqual([]);
  });

  test('are not looked for along more ways than can be followed', () => {
    const either: Condition = { any: [is('has_place', 'yes'), is('has_place', 'no')] };
    const edit: Edit = (form) => {
      let last: Condition = either;
      for (let index = 0; index < 12; index++) {
        add(yesNoField(`q${index}`, { all: [either, last] }))(form);
        last = { any: [is(`q${index}`, 'yes'), is(`q${index}`, 'no')] };
      }
    };
    expect(faultsAfter(edit)).toEqual([]);
  });
});

describe('settings of fields', () => {
  const th = { th: 'ช่อง' };
  test.each<[string, Field, string[]]>([
    ['limits the wrong way round', { type: 'integer', key: 'x', label: th, min: 2, max: 1 }, ['/min']],
    [
      'lengths the wrong way round',
      { type: 'textarea', key: 'x', label: th, minLength: 9, maxLength: 5 },
      ['/minLength'],
    ],
    ['a pattern that is none', { type: 'text', key: 'x', label: th, pattern: '(' }, ['/pattern']],
    [
      'an only answer that the pattern refuses',
      { type: 'text', key: 'x', label: th, pattern: '^a$', equals: 'b' },
      ['/equals'],
    ],
    [
      'a default that is no choice',
      { type: 'select', key: 'x', label: th, default: 'c', choices: [{ value: 'a', label: th }] },
      ['/default'],
    ],
    [
      'choices with one code',
      {
        type: 'select',
        key: 'x',
        label: th,
        choices: [
          { value: 'a', label: th },
          { value: 'a', label: th },
        ],
      },
      ['/choices'],
    ],
    [
      'a list of the office that is empty',
      { type: 'slot', key: 'x', label: th, list: 'queue_slots', required: true, choices: [] },
      ['/choices'],
    ],
    [
      'dates the wrong way round',
      { type: 'date_be', key: 'x', label: th, min: 'today+7', max: 'today' },
      ['/min'],
    ],
    [
      'a limit the office has not set',
      { type: 'date_be', key: 'x', label: th, min: 'today+{lead_days}' },
      ['/min'],
    ],
    [
      'a date before one there is not',
      { type: 'date_be', key: 'x', label: th, notBefore: 'first_name' },
      ['/notBefore'],
    ],
    [
      'an age from what is no date',
      { type: 'computed', key: 'x', label: th, formula: { kind: 'age', from: 'first_name' } },
      ['/formula/from'],
    ],
    ['an answer asked of the system', { type: 'hidden', key: 'x', label: th, required: true }, ['/required']],
    ['no text at all', { type: 'text', key: 'x', label: { th: ' ' } }, ['/label/th']],
  ])('refuses %s', (_, field, paths) => {
    expect(faultsAfter(add(field))).toEqual(paths.map((path) => ADDED + path));
  });
});
