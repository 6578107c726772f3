import { instantOf, nextMorning, partsOf } from './date-time';

test('an instant is told in Bangkok, whatever its offset', () => {
  expect(partsOf('2026-11-20T18:05:00Z')).toEqual({ year: 2026, month: 11, day: 21, hour: 1, minute: 5 });
  expect(instantOf(partsOf('2026-11-21T01:05:00+07:00'))).toBe('2026-11-21T01:05:00+07:00');
});

test('a day the month does not have becomes its last', () => {
  expect(instantOf({ year: 2027, month: 2, day: 31, hour: 8, minute: 30 })).toBe('2027-02-28T08:30:00+07:00');
});

test('what is planned begins with the next morning, also across the year', () => {
  expect(nextMorning(new Date('2026-12-31T12:00:00+07:00'))).toBe('2027-01-01T08:30:00+07:00');
});
