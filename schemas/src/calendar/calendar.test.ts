import { withHolidays, yearsWithoutTable } from './holiday';
import { pastedHolidays } from './pasted-holidays';
import { suggestedHolidays } from './suggested-holidays';

const SONGKRAN = { date: '2026-04-13', name: 'วันสงกรานต์' };

describe('a pasted line', () => {
  test.each([
    ['as the cabinet writes it', 'วันจันทร์ที่ 13 เมษายน พ.ศ. 2569 วันสงกรานต์'],
    ['short', '13 เม.ย. 2569 วันสงกรานต์'],
    ['in numbers', '13/4/2569 วันสงกรานต์'],
    ['in Thai digits', '๑๓/๔/๒๕๖๙ วันสงกรานต์'],
    ['as ISO', '2026-04-13 วันสงกรานต์'],
    ['without its year', '13 เมษายน วันสงกรานต์'],
    ['the name first', 'วันสงกรานต์ 13 เม.ย. 69'],
    ['of a numbered list', '3. 13 เม.ย. 2569 วันสงกรานต์'],
    ['of a list with dots', '• 13 เม.ย. 2569 วันสงกรานต์'],
    ['of a sheet', '13/4/2569\tวันสงกรานต์'],
    ['of a sheet with numbers', '3\tวันสงกรานต์\t13 เม.ย. 2569'],
    ['of a CSV file', '2026-04-13,วันสงกรานต์'],
  ])('%s', (_, line) => {
    expect(pastedHolidays(line, 2026)).toEqual({ days: [SONGKRAN], faults: [] });
  });

  test('of several days makes each of them', () => {
    const { days, faults } = pastedHolidays('13 - 15 เม.ย. 2569 วันสงกรานต์', 2026);
    expect(days.map(({ date }) => date)).toEqual(['2026-04-13', '2026-04-14', '2026-04-15']);
    expect(faults).toEqual([]);
  });

  test.each([
    ['noDate', 'ประกาศวันหยุดราชการ ประจำปี'],
    ['noDate', '31 เมษายน 2569 วันที่ไม่มี'],
    ['noName', '13 เม.ย. 2569'],
    ['otherYear', '13 เม.ย. 2570 วันสงกรานต์'],
    ['twice', '13/4/2569 อีกครั้ง'],
  ] as const)('is named by its number where it says %s', (fault, text) => {
    const { days, faults } = pastedHolidays(`13 เม.ย. 2569 วันสงกรานต์\n\n${text}`, 2026);
    expect(days).toEqual([SONGKRAN]);
    expect(faults).toEqual([{ line: 3, text, fault }]);
  });
});

describe('suggestions', () => {
  test('are the fixed days of the year and days in lieu on free days', () => {
    const days = new Map(suggestedHolidays(2026).map(({ date, name }) => [date, name]));
    expect(days.get('2026-04-13')).toBe('วันสงกรานต์');
    // 5 December 2026 is a Saturday.
    expect(days.get('2026-12-07')).toBe('ชดเชยวันพ่อแห่งชาติ');
    expect(days.has('2026-12-08')).toBe(false);
  });

  test('of two days on one weekend are made up for on two days', () => {
    // 31 December 2033 is a Saturday, 1 January 2033 was one too.
    const dates = suggestedHolidays(2033).map(({ date }) => date);
    expect(dates).toContain('2033-01-03');
    expect(dates.every((date) => date.startsWith('2033-'))).toBe(true);
  });
});

test('a day that is there gets its new name, and all stand by date', () => {
  const table = withHolidays(
    [SONGKRAN, { date: '2026-01-01', name: '' }],
    [{ date: '2026-01-01', name: 'ปีใหม่' }],
  );
  expect(table).toEqual([{ date: '2026-01-01', name: 'ปีใหม่' }, SONGKRAN]);
});

test('years of which no holiday is known are named', () => {
  expect(yearsWithoutTable('2026-12-20', '2027-01-04', ['2026-12-10'])).toEqual([2027]);
  expect(yearsWithoutTable('2026-12-20', '2026-12-24', ['2026-12-10'])).toEqual([]);
});
