import { bangkokIso } from './bangkok';
import { addWorkingTime, deemedReceived, isWorkingDay, type WorkingSpan } from './working-time';

const calendar = {
  hours: { days: [1, 2, 3, 4, 5], opens: '08:30', closes: '16:30' },
  holidays: ['2026-12-07', '2026-12-10'],
};
const never = { ...calendar, hours: { ...calendar.hours, days: [] } };

describe('what arrives', () => {
  test.each([
    ['in working hours', '2026-11-20T16:14', '2026-11-20T16:14'],
    ['when the office opens', '2026-11-20T08:30', '2026-11-20T08:30'],
    ['when the office closes', '2026-11-20T16:30', '2026-11-23T08:30'],
    ['on Saturday', '2026-11-21T10:00', '2026-11-23T08:30'],
    ['before opening', '2026-11-20T07:30', '2026-11-20T08:30'],
    ['on a holiday after a weekend', '2026-12-05T12:00', '2026-12-08T08:30'],
    ['in the last evening before a holiday', '2026-12-09T23:59', '2026-12-11T08:30'],
  ])('%s', (_, sent, received) => {
    expect(bangkokIso(deemedReceived(new Date(`${sent}:00+07:00`), calendar))).toBe(`${received}:00+07:00`);
  });

  test('keeps its seconds in working hours', () => {
    const instant = new Date('2026-11-20T09:14:07.123Z');
    expect(deemedReceived(instant, { ...calendar, hours: { ...calendar.hours, closes: '18:00' } })).toBe(
      instant,
    );
  });

  test('in an office that never works is received the next morning', () => {
    expect(bangkokIso(deemedReceived(new Date('2026-11-20T10:00:00+07:00'), never))).toBe(
      '2026-11-21T08:30:00+07:00',
    );
  });
});

describe('what is due', () => {
  test.each<[string, string, WorkingSpan, string]>([
    ['50 minutes later', '2026-11-20T09:00', { amount: 50, unit: 'minutes' }, '2026-11-20T09:50'],
    ['over the weekend', '2026-11-20T16:14', { amount: 50, unit: 'minutes' }, '2026-11-23T09:04'],
    ['from the next opening', '2026-11-21T12:00', { amount: 1, unit: 'hours' }, '2026-11-23T09:30'],
    ['at closing time', '2026-11-20T08:30', { amount: 8, unit: 'hours' }, '2026-11-20T16:30'],
    ['over several days', '2026-11-19T14:30', { amount: 12, unit: 'hours' }, '2026-11-23T10:30'],
    [
      'on the next working day where 17 days end on a holiday',
      '2026-11-20T10:00',
      { amount: 17, unit: 'days' },
      '2026-12-08T16:30',
    ],
    ['a day later', '2026-11-18T10:00', { amount: 1, unit: 'days' }, '2026-11-19T16:30'],
    ['5 working days later', '2026-12-04T10:00', { amount: 5, unit: 'working_days' }, '2026-12-15T16:30'],
  ])('%s', (_, from, span, due) => {
    expect(bangkokIso(addWorkingTime(new Date(`${from}:00+07:00`), span, calendar))).toBe(`${due}:00+07:00`);
  });

  test('ends at last in an office that never works', () => {
    const due = addWorkingTime(new Date('2026-11-20T10:00:00+07:00'), { amount: 90, unit: 'hours' }, never);
    expect(due.getTime()).toBeGreaterThan(Date.parse('2026-11-20T10:00:00+07:00'));
  });
});

test('holidays and weekends are no working days', () => {
  expect(['2026-11-20', '2026-11-21', '2026-12-10'].map((day) => isWorkingDay(day, calendar))).toEqual([
    true,
    false,
    false,
  ]);
});
