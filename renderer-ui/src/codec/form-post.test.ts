import { controlsOn, keyOf, type Answers, type Field } from '@khamrong/schemas';
import { examples } from '../../../schemas/src/fields/every-field.fixture';
import { renderFormPage } from '../pages/form-page';
import { entriesIn } from '../test-support/html-form';
import { formOf, pageOf } from '../test-support/one-field-form';
import { readFormPost } from './form-post';

type Entries = [string, string][];

const fieldOf = (type: keyof typeof examples, more: object = {}): Field =>
  ({ ...examples[type].field, ...more }) as Field;
const answersOf = (field: Field, entries: Entries) => readFormPost(formOf([field]), entries).answers;

const date = (day: string, month: string, year: string): Entries => [
  ['found.day', day],
  ['found.month', month],
  ['found.year', year],
];

test.each([
  ['20', '11', '2569', '2026-11-20'],
  ['๒๐', '11', '๒๕๖๙', '2026-11-20'],
  ['1', '2', '2567', '2024-02-01'],
  ['20', '11', '2026', '2026-11-20'],
  ['20', '11', '69', '2026-11-20'],
  ['29', '2', '2568', '2025-02-29'],
  ['1', '1', '2480', '1938-01-01'],
])('the date %s/%s/%s is stored as %s', (day, month, year, stored) => {
  expect(answersOf(fieldOf('date_be'), date(day, month, year))).toEqual({ found: stored });
});

test.each([
  ['', '5', '2493', '1950-05'],
  ['', '', '2493', '1950'],
])('of a birth date %s/%s/%s is stored what is known, %s', (day, month, year, stored) => {
  expect(answersOf(fieldOf('date_be', { partial: true }), date(day, month, year))).toEqual({ found: stored });
});

test('a birth year of two digits is not guessed', () => {
  const { found } = answersOf(fieldOf('date_be', { partial: true }), date('1', '1', '09'));
  expect(found).not.toMatch(/^\d{4}/);
});

test.each<[keyof typeof examples, Entries]>([
  ['date_be', date('31', '2', '2568')],
  ['date_be', date('5', '', '2569')],
  ['date_be', date('วันนี้', '3', 'ปีนี้')],
  ['date_be', date('26', '11', '256')],
  [
    'datetime_be',
    [
      ['setup.day', '1'],
      ['setup.month', ''],
      ['setup.year', '2569'],
      ['setup.time', ''],
    ],
  ],
  ['integer', [['lamps', 'สิบ']]],
  ['amount_thb', [['income', '1.234']]],
  ['thai_national_id', [['national_id', 'สิบสามหลัก']]],
  ['phone_th', [['phone', 'ไม่มีโทรศัพท์']]],
  [
    'geo_point',
    [
      ['geo.lat', 'เหนือ'],
      ['geo.lng', ''],
    ],
  ],
  ['select', [['topic', '']]],
])('what was typed wrong into %s stands on the page again', (type, typed) => {
  const field = fieldOf(type);
  const answers = answersOf(field, typed);
  const shown = entriesIn(renderFormPage(pageOf([field], answers)));
  for (const [name, value] of typed) expect(shown).toContainEqual([name, value]);
});

test('names that no field has, and those of prototypes, are left out', () => {
  const entries: Entries = [
    ['__proto__', 'x'],
    ['constructor', 'x'],
    ['first_name', 'สมชาย'],
    ['first_name.__proto__', 'x'],
    ['rating.__proto__', '5'],
    ['people.0.__proto__', 'x'],
    ['people.99999.name', 'x'],
    ['people.-1.name', 'x'],
  ];
  const form = formOf([fieldOf('text'), fieldOf('matrix_likert'), fieldOf('repeat_table')]);
  expect(readFormPost(form, entries).answers).toEqual({ first_name: 'สมชาย' });
  expect(({} as Record<string, unknown>).x).toBeUndefined();
});

test('nothing that is typed makes reading fail', () => {
  const names = Object.values(examples).map(({ field }) => field.key);
  const odd = ['', ' ', '\u0000', '%', '-', '{}', '[]', '๙'.repeat(5000), '../..', '1e999', 'NaN'];
  const parts = [
    '',
    '.',
    '.0',
    '.0.name',
    '.day',
    '.month',
    '.year',
    '.lat',
    '.time',
    '.q1',
    '.0.0.0',
    '.[]',
  ];
  const form = formOf(Object.values(examples).map(({ field }) => field));
  for (const value of odd)
    for (const part of parts)
      expect(() =>
        readFormPost(
          form,
          names.map((name) => [name + part, value] as const),
        ),
      ).not.toThrow();
});

describe('rows without script', () => {
  const table = fieldOf('repeat_table', { maxRows: 5 });
  const rows: Entries = [
    ['people.0.name', 'สมหญิง'],
    ['people.0.house_no', '1'],
    ['people.1.name', 'สมชาย'],
    ['people.1.house_no', ''],
  ];
  const after = (action: string) => readFormPost(formOf([table]), [...rows, ['_action', action]]);

  test('a row is added blank and last', () => {
    expect(after('add:people')).toMatchObject({
      action: 'refresh',
      answers: { people: [{ name: 'สมหญิง', house_no: '1' }, { name: 'สมชาย' }, {}] },
    });
  });

  test('a row is taken away', () => {
    expect(after('remove:people:0').answers).toEqual({ people: [{ name: 'สมชาย' }] });
  });

  test('adding to rows nobody typed in shows a second one', () => {
    const { answers } = readFormPost(formOf([table]), [['_action', 'add:people']]);
    expect(answers).toEqual({ people: [{}, {}] });
    const shown = entriesIn(renderFormPage(pageOf([table], answers)));
    expect(shown.map(([name]) => name)).toContain('people.1.name');
  });

  test('a button of no list changes nothing', () => {
    for (const action of ['add:first_name', 'add:__proto__', 'remove:people:x', 'remove:other:0'])
      expect(after(action).answers).toEqual({
        people: [{ name: 'สมหญิง', house_no: '1' }, { name: 'สมชาย' }],
      });
  });
});

test('a post carries its key, version, notice, point, language and staged files', () => {
  const form = {
    ...formOf([fieldOf('text')]),
    attachments: [{ key: 'photo', maxFiles: 2 }] as never,
  };
  const post = readFormPost(form, [
    ['_key', 'k-1'],
    ['_version', 'v-1'],
    ['_privacy', '1'],
    ['_point', 'temple'],
    ['_opened', 'mark'],
    ['_proof', 'ticket'],
    ['_language', 'en'],
    ['_upload.photo', 'a'],
    ['_upload.photo', 'b'],
    ['_upload.other', 'c'],
    ['_action', 'remove-upload:a'],
  ]);
  expect(post).toEqual({
    action: 'refresh',
    step: '',
    editing: false,
    goto: undefined,
    answers: {},
    uploads: { photo: ['b'] },
    idempotencyKey: 'k-1',
    versionId: 'v-1',
    privacyNoticeVersion: '1',
    point: 'temple',
    opened: 'mark',
    proof: 'ticket',
    language: 'en',
    automated: false,
  });
});

describe('a step carries the answers of the others', () => {
  const form = formOf([
    fieldOf('text'),
    fieldOf('checkbox_group'),
    fieldOf('geo_point'),
    fieldOf('repeat_table'),
  ]);
  const keys = form.uischema.elements.flatMap(controlsOn).map(keyOf);
  const [text = '', ticked = '', point = '', rows = ''] = keys;
  const carried = (answers: unknown): Answers =>
    readFormPost(form, [['_answers', typeof answers === 'string' ? answers : JSON.stringify(answers)]])
      .answers;

  test('which come back tidied', () => {
    const answers = { [text]: ' สมชาย ', [rows]: [{ name: 'สมหญิง' }, {}] };
    expect(carried(answers)).toEqual({ [text]: 'สมชาย', [rows]: [{ name: 'สมหญิง' }] });
  });

  test('and what is typed counts for more', () => {
    const entries: Entries = [
      ['_answers', JSON.stringify({ [text]: 'ก่อน' })],
      [text, 'หลัง'],
    ];
    expect(readFormPost(form, entries).answers).toEqual({ [text]: 'หลัง' });
  });

  test.each([
    ['other keys', { other: 1 }],
    ['no JSON', '{'],
    ['a list', []],
    ['null', 'null'],
    ['deep nesting', '['.repeat(100_000)],
    ['prototypes', '{"__proto__":{"x":1},"constructor":1}'],
  ])('nothing comes of %s', (_, given) => {
    expect(carried(given)).toEqual({});
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  test('only of what inputs could have given', () => {
    expect(
      carried({ [text]: {}, [ticked]: [{}], [point]: { lat: [] }, [rows]: [null, [1]], unknown: 'x' }),
    ).toEqual({});
  });
});

test('a program that fills the unseen input is known', () => {
  expect(readFormPost(formOf([]), [['_website', 'https://example.com']]).automated).toBe(true);
});
