import { fiscalYear, toBuddhistYear, toCeYear } from './buddhist-year';
import { bangkokDate, bangkokInstant, bangkokIso, bangkokTime } from './bangkok';
import { formatEnglishDate, formatThaiDate, thaiDateParts } from './format-date';
import { addDays, ageOn, isIsoDate, isPartialDate, resolveDateLimit, weekdayOf } from './iso-date';
import { parseThaiDate } from './parse-date';
import { formatThaiTime, parseTime } from './time-of-day';

describe('reading dates', () => {
  test.each([
    '20/11/2569',
    '20-11-69',
    '20.11.2569',
    '20 / 11 / 2569',
    '๒๐/๑๑/๒๕๖๙',
    '20/11/2026',
    '20/11/พ.ศ. 2569',
    '20 พฤศจิกายน 2569',
    '20 พ.ย. 2569',
    '20 พย 69',
    '20พย.2569',
    '๒๐ พ.ย. ๒๕๖๙',
    'วันที่ 20 พฤศจิกายน พ.ศ. 2569',
    'วันที่ 20 เดือน พฤศจิกายน พ.ศ. 2569',
    'วันที่ ๒๐ เดือนพฤศจิกายน พศ ๒๕๖๙',
    'วันศุกร์ที่ 20 พฤศจิกายน พ.ศ. 2569',
    '20 พฤศจิกายน ค.ศ. 2026',
    '2026-11-20',
    '2569-11-20',
  ])('%s', (written) => {
    expect(parseThaiDate(written)).toBe('2026-11-20');
  });

  test.each([
    ['a day that year does not have', '29/2/2568'],
    ['a month there is not', '1/13/2569'],
    ['day 0', '0/11/2569'],
    ['day 31 of November', '31 พฤศจิกายน 2569'],
    ['no month', '20 อะไร 2569'],
    ['two digits in the common era', '20 พ.ย. ค.ศ. 26'],
    ['a year of three digits', '20/11/569'],
    ['words', 'เมื่อวาน'],
    ['nothing', ''],
    ['a text far too long', '1'.repeat(200_000)],
  ])('refuses %s', (_, written) => {
    expect(parseThaiDate(written)).toBeUndefined();
  });

  test('knows leap days by the year they fall in', () => {
    expect(parseThaiDate('29/2/2567')).toBe('2024-02-29');
    expect(isIsoDate('2025-02-29')).toBe(false);
    expect(isIsoDate('1900-02-29')).toBe(false);
    expect(isIsoDate('2000-02-29')).toBe(true);
  });

  test('asks four digits of a birth year', () => {
    expect(parseThaiDate('14/5/09', { fourDigitYear: true })).toBeUndefined();
    expect(parseThaiDate('14/5/2509', { fourDigitYear: true })).toBe('1966-05-14');
  });
});

describe('the Buddhist era', () => {
  test('is 543 years ahead', () => {
    expect([toCeYear(2569), toBuddhistYear(2026)]).toEqual([2026, 2569]);
  });

  test('began its years in April until 2483', () => {
    expect(parseThaiDate('1 กุมภาพันธ์ 2482')).toBe('1940-02-01');
    expect(formatThaiDate('1940-02-01')).toBe('1 กุมภาพันธ์ 2482');
    expect(parseThaiDate('1 เมษายน 2482')).toBe('1939-04-01');
    expect(formatThaiDate('1941-01-01')).toBe('1 มกราคม 2484');
    expect(parseThaiDate('1 มีนาคม 2483')).toBe('1940-03-01');
  });

  test.each([
    ['2025-09-30', 2568],
    ['2025-10-01', 2569],
    ['2026-11-20', 2570],
  ])('%s lies in fiscal year %i', (date, year) => {
    expect(fiscalYear(date)).toBe(year);
  });
});

describe('writing dates', () => {
  test('in Thai, long, short and in numbers', () => {
    expect(formatThaiDate('2026-11-20')).toBe('20 พฤศจิกายน 2569');
    expect(formatThaiDate('2026-11-20', 'short')).toBe('20 พ.ย. 2569');
    expect(formatThaiDate('2026-11-20', 'numeric')).toBe('20/11/2569');
  });

  test('of which only a part is known', () => {
    expect(formatThaiDate('1950-05')).toBe('พฤษภาคม 2493');
    expect(formatThaiDate('1950')).toBe('พ.ศ. 2493');
    expect(formatThaiDate('1950-05', 'numeric')).toBe('5/2493');
    expect(formatEnglishDate('1950-05')).toBe('May 1950');
    expect(thaiDateParts('1950')).toEqual({ day: '', month: '', year: '2493' });
  });

  test('in parts for the blanks of paper', () => {
    expect(thaiDateParts('2026-11-20')).toEqual({ day: '20', month: 'พฤศจิกายน', year: '2569' });
    expect(thaiDateParts('?')).toEqual({ day: '', month: '', year: '' });
  });

  test('leaves what is no date as it is', () => {
    expect(formatThaiDate('ไม่ทราบ')).toBe('ไม่ทราบ');
    expect(formatEnglishDate('2026-11-20')).toBe('20 November 2026');
  });
});

describe('days', () => {
  test('are counted over months and years', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2028-03-01', -1)).toBe('2028-02-29');
    expect([weekdayOf('2026-11-20'), weekdayOf('2026-11-22')]).toEqual([5, 7]);
  });

  test('bound dates by today', () => {
    expect(resolveDateLimit('today', '2026-11-20')).toBe('2026-11-20');
    expect(resolveDateLimit('today+7', '2026-11-28')).toBe('2026-12-05');
    expect(resolveDateLimit('today-30', '2026-11-20')).toBe('2026-10-21');
    expect(resolveDateLimit('1900-01-01', '2026-11-20')).toBe('1900-01-01');
    expect(resolveDateLimit('today+{lead_days}', '2026-11-20')).toBeUndefined();
    expect(resolveDateLimit(undefined, '2026-11-20')).toBeUndefined();
  });

  test.each([
    ['1966-11-20', 60],
    ['1966-11-21', 59],
    ['1966-11', 60],
    ['1966', 60],
    ['1964-02-29', 62],
  ])('one born %s is %i on 20 November 2026', (birth, age) => {
    expect(ageOn(birth, '2026-11-20')).toBe(age);
  });

  test('may be known in part', () => {
    expect(['1950', '1950-05', '1950-05-31'].every(isPartialDate)).toBe(true);
    expect(['195', '1950-13', '1950-5', '1950-02-30', ''].some(isPartialDate)).toBe(false);
  });
});

describe('Bangkok', () => {
  const instant = new Date('2026-11-20T17:30:00Z');

  test('is a day further when London is not', () => {
    expect(bangkokDate(instant)).toBe('2026-11-21');
    expect(bangkokTime(instant)).toBe('00:30');
    expect(bangkokIso(instant)).toBe('2026-11-21T00:30:00+07:00');
    expect(bangkokInstant('2026-11-21', '00:30')).toEqual(instant);
  });
});

test.each([
  ['9.30 น.', '09:30'],
  ['๙:๓๐', '09:30'],
  ['23:59', '23:59'],
  ['16.14 นาฬิกา', '16:14'],
  ['24:00', undefined],
  ['9:60', undefined],
  ['เช้า', undefined],
])('reads the time %s', (written, expected) => {
  expect(parseTime(written)).toBe(expected);
});

test('writes a time for screens and for paper', () => {
  expect([formatThaiTime('16:14'), formatThaiTime('16:14', '.')]).toEqual(['16:14 น.', '16.14 น.']);
});
