import { testOffice } from '../office/office.fixture';
import type { Answers } from '../answers/answers';
import type { Field } from '.';
import { typeOf } from '.';
import { computedValue } from './computed';

const label = { th: 'ช่อง', en: 'Field' };
const context = (answers: Answers = {}) => ({ today: '2026-11-20', office: testOffice, answers });
const faults = (field: Field, value: unknown, answers?: Answers): string[] =>
  typeOf(field)
    .check(value, field, context(answers))
    .map(({ keyword }) => keyword);
const tidied = (field: Field, value: unknown): unknown => typeOf(field).normalise(value, field);
const words = (field: Field, value: unknown): string[] => {
  const type = typeOf(field);
  return [
    type.text(value, field, { language: 'th' }),
    type.text(value, field, { language: 'en' }),
    type.csv(value, field),
    type.paper(value, field),
    type.masked(value, field),
  ];
};

describe('dates', () => {
  const date: Field = { type: 'date_be', key: 'd', label };
  const birth: Field = { ...date, partial: true, min: '1900-01-01', max: 'today' };

  test.each([
    ['20/11/2569', '2026-11-20'],
    ['๒๐ พ.ย. ๒๕๖๙', '2026-11-20'],
    ['2026-11-20 ', '2026-11-20'],
    ['2569-11-20', '2569-11-20'],
    ['29/2/2568', '29/2/2568'],
  ])('%s is stored as %s', (typed, stored) => {
    expect(tidied(date, typed)).toBe(stored);
  });

  test('of the wrong era are named as such', () => {
    const [late] = typeOf(date).check('2569-11-20', date, context());
    expect(late).toMatchObject({ keyword: 'era', params: { year: 2569 } });
    expect(late?.message.th).toContain('ปี ค.ศ./พ.ศ.');
    const [early] = typeOf(date).check('1483-11-20', date, context());
    expect(early?.message.th).toContain('พ.ศ. 2026');
  });

  test.each<[string, Field, string, Answers, string[]]>([
    ['that do not exist', date, '2025-02-29', {}, ['format']],
    ['before the limit', { ...date, min: 'today' }, '2026-11-19', {}, ['formatMinimum']],
    ['on the limit', { ...date, min: 'today', max: 'today' }, '2026-11-20', {}, []],
    ['after today', { ...date, max: 'today' }, '2026-11-21', {}, ['formatMaximum']],
    ['too far ahead', { ...date, max: 'today+30' }, '2026-12-21', {}, ['formatMaximum']],
    [
      'before another date',
      { ...date, notBefore: 'start' },
      '2026-11-19',
      { start: '2026-11-20' },
      ['formatMinimum'],
    ],
    ['on that other date', { ...date, notBefore: 'start' }, '2026-11-20', { start: '2026-11-20' }, []],
    ['with nothing there yet', { ...date, notBefore: 'start' }, '2026-11-19', {}, []],
    ['with nonsense there', { ...date, notBefore: 'start' }, '2026-11-19', { start: { th: 1 } }, []],
    ['on a weekend', { ...date, workingDaysOnly: true }, '2026-11-21', {}, ['workingDay']],
    ['on a holiday', { ...date, workingDaysOnly: true }, '2026-12-07', {}, ['workingDay']],
    ['on a working day', { ...date, workingDaysOnly: true }, '2026-11-23', {}, []],
    ['of birth, the year alone', birth, '1950', {}, []],
    ['of birth, year and month', birth, '1950-05', {}, []],
    ['of birth, in a month there is not', birth, '1950-13', {}, ['format']],
    ['of birth, a Buddhist year', birth, '2493', {}, ['era']],
    ['of birth, this very year', birth, '2026', {}, []],
    ['of birth, next year', birth, '2027', {}, ['formatMaximum']],
    ['of birth, long ago', birth, '1899', {}, ['formatMinimum']],
    ['of birth, in the first year allowed', birth, '1900', {}, []],
  ])('%s', (_, field, value, answers, expected) => {
    expect(faults(field, value, answers)).toEqual(expected);
  });

  test('are shown in the era of the reader', () => {
    expect(words(date, '2026-11-20')).toEqual([
      '20 พฤศจิกายน 2569',
      '20 November 2026',
      '20/11/2569',
      '20 พฤศจิกายน 2569',
      '•••••',
    ]);
  });

  test('of birth need four digits of the year', () => {
    expect(tidied(birth, '14/5/09')).toBe('14/5/09');
    expect(tidied(birth, '14 พ.ค. 2500')).toBe('1957-05-14');
  });

  test('start at today where the form says so', () => {
    expect(typeOf(date).initial({ ...date, default: 'today' } as Field, context())).toBe('2026-11-20');
  });
});

describe('dates with times', () => {
  const field: Field = { type: 'datetime_be', key: 'd', label };

  test.each([
    ['20/11/2569 9.30 น.', '2026-11-20T09:30'],
    ['20 พ.ย. 2569 เวลา 09:30', '2026-11-20T09:30'],
    ['๒๐ พฤศจิกายน ๒๕๖๙ ๙:๓๐', '2026-11-20T09:30'],
    ['2026-11-20 09:30', '2026-11-20T09:30'],
    ['20/11/2569', '20/11/2569'],
  ])('%s is stored as %s', (typed, stored) => {
    expect(tidied(field, typed)).toBe(stored);
  });

  test('are shown in words', () => {
    expect(words(field, '2026-11-20T09:30').slice(0, 4)).toEqual([
      '20 พฤศจิกายน 2569 09:30 น.',
      '20 November 2026 09:30',
      '20/11/2569 09:30',
      '20 พฤศจิกายน 2569 เวลา 09.30 น.',
    ]);
  });
});

describe('times', () => {
  const field: Field = {
    type: 'time',
    key: 't',
    label,
    after: { time: 'from', fromDate: 'start', toDate: 'end' },
  };
  const day = { start: '2026-11-20', end: '2026-11-20', from: '10:00' };

  test.each<[string, string, Answers, string[]]>([
    ['later on the same day', '10:01', day, []],
    ['at the same time', '10:00', day, ['after']],
    ['earlier on the same day', '09:00', day, ['after']],
    ['earlier on a later day', '09:00', { ...day, end: '2026-11-21' }, []],
    ['with no other time yet', '09:00', { start: day.start, end: day.end }, []],
  ])('%s', (_, value, answers, expected) => {
    expect(faults(field, value, answers)).toEqual(expected);
  });

  test('are shown as screens and paper write them', () => {
    expect(words(field, '16:14')).toEqual(['16:14 น.', '16:14', '16:14', '16.14', '•••••']);
  });
});

describe('numbers', () => {
  const lamps: Field = { type: 'integer', key: 'n', label, unit: 'ดวง' };
  const income: Field = { type: 'amount_thb', key: 'n', label };

  test('are read with Thai digits and commas', () => {
    expect([tidied(lamps, '๑,๒๓๔'), tidied(income, '๑,๒๓๔.๕๐ บาท'), tidied(income, '0.1')]).toEqual([
      1234, 1234.5, 0.1,
    ]);
  });

  test('are shown with their unit on screens, plainly elsewhere', () => {
    expect(words(lamps, 2).slice(0, 4)).toEqual(['2 ดวง', '2 ดวง', '2', '2']);
    expect(words(income, 1234.5).slice(0, 4)).toEqual(['1,234.50 บาท', '1,234.50 บาท', '1234.5', '1,234.50']);
  });

  test('start at the year the form asks about', () => {
    const initial = (field: Field): unknown => typeOf(field).initial(field, context());
    expect(initial({ ...lamps, default: 'current_year_be' })).toBe(2569);
    expect(initial({ ...lamps, default: 'next_fiscal_year' })).toBe(2571);
    expect(initial({ ...lamps, default: 1 })).toBe(1);
  });
});

test('an age is worked out from a birth date, known whole or in part', () => {
  const age: Field & { type: 'computed' } = {
    type: 'computed',
    key: 'age',
    label,
    formula: { kind: 'age', from: 'birth' },
  };
  const on = (birth: unknown): unknown => computedValue(age, { birth }, '2026-11-20');
  expect([on('1957-05-14'), on('1957'), on('ไม่ทราบ'), on(1957)]).toEqual([69, 69, undefined, undefined]);
});

describe('numbers that name people', () => {
  test.each<[Field, string, string, string, string]>([
    [
      { type: 'thai_national_id', key: 'i', label },
      '๑-๒๓๔๕-๖๗๘๙๐-๑๒-๑',
      '1234567890121',
      '1-2345-67890-12-1',
      '1-2345-xxxxx-xx-1',
    ],
    [{ type: 'phone_th', key: 'p', label }, '+66 81-234-5678', '0812345678', '081-234-5678', '081-xxx-5678'],
    [{ type: 'bank_account', key: 'b', label }, '๑๒๓-๔-๕๖๗๘๙-๐', '1234567890', '123-4-56789-0', 'xxxxxx7890'],
  ])('$type', (field, typed, stored, shown, masked) => {
    expect(tidied(field, typed)).toBe(stored);
    expect(words(field, stored)).toEqual([shown, shown, shown, shown, masked]);
  });

  test('an e-mail address keeps its digits and drops its spaces', () => {
    expect(tidied({ type: 'email', key: 'e', label }, ' Som.Chai๑ @Example.COM ')).toBe(
      'Som.Chai1@example.com',
    );
  });
});
