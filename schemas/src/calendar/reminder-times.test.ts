import { bangkokIso } from '../thai/bangkok';
import { addWorkingTime, type WorkingSpan } from '../thai/working-time';
import { dueWithin, isDigestTime, overdueFor } from './reminder-times';

/** Songkran of 2569 is from Monday to Wednesday, 6 April is a Monday. */
const calendar = {
  hours: { days: [1, 2, 3, 4, 5], opens: '08:30', closes: '16:30' },
  holidays: ['2026-04-06', '2026-04-13', '2026-04-14', '2026-04-15'],
};
const at = (text: string): Date => new Date(`${text}:00+07:00`);
const told = (instant: Date): string => bangkokIso(instant).slice(0, 16);

test.each<[string, string, WorkingSpan, string]>([
  [
    '1 working day over Songkran',
    '2026-04-10T10:00',
    { amount: 1, unit: 'working_days' },
    '2026-04-16T16:30',
  ],
  [
    '2 working days from before Songkran',
    '2026-04-10T16:29',
    { amount: 2, unit: 'working_days' },
    '2026-04-17T16:30',
  ],
  ['3 days that end in Songkran', '2026-04-10T10:00', { amount: 3, unit: 'days' }, '2026-04-16T16:30'],
  [
    '1 hour from the last minutes before Songkran',
    '2026-04-10T16:00',
    { amount: 1, unit: 'hours' },
    '2026-04-16T09:00',
  ],
  ['30 minutes from midnight', '2026-04-08T00:00', { amount: 30, unit: 'minutes' }, '2026-04-08T09:00'],
  ['the last minute of a day', '2026-04-08T16:29', { amount: 1, unit: 'minutes' }, '2026-04-08T16:30'],
  ['a minute more than a day has', '2026-04-08T08:30', { amount: 481, unit: 'minutes' }, '2026-04-09T08:31'],
  [
    'over new year where nobody entered holidays',
    '2026-12-31T10:00',
    { amount: 1, unit: 'working_days' },
    '2027-01-01T16:30',
  ],
])('%s', (_, from, span, due) => {
  expect(told(addWorkingTime(at(from), span, calendar))).toBe(due);
});

describe('due within a working day', () => {
  test.each([
    ['in the morning', '2026-04-08T08:30', '2026-04-10T00:00'],
    ['not before the office opens', '2026-04-08T08:29', '2026-04-09T00:00'],
    ['at midnight still that of the day before', '2026-04-09T00:00', '2026-04-10T00:00'],
    ['on the last day before Songkran', '2026-04-10T09:00', '2026-04-17T00:00'],
    ['on a holiday nothing new', '2026-04-14T12:00', '2026-04-17T00:00'],
  ])('%s', (_, now, until) => {
    expect(told(dueWithin(at(now), 1, calendar))).toBe(until);
  });
});

describe('overdue for some working days', () => {
  test.each([
    ['3 days on a Thursday', 3, '2026-04-23T08:30', '2026-04-21T00:00'],
    ['not before the office opens', 3, '2026-04-23T08:00', '2026-04-18T00:00'],
    ['over Songkran', 1, '2026-04-16T09:00', '2026-04-11T00:00'],
    ['no day at all is at once', 0, '2026-04-23T16:31', '2026-04-23T16:31'],
  ])('%s', (_, days, now, since) => {
    expect(told(overdueFor(at(now), days, calendar))).toBe(since);
  });
});

test.each([
  ['at its hour', '2026-04-08T08:00', true],
  ['before', '2026-04-08T07:59', false],
  ['late in the day', '2026-04-08T16:29', true],
  ['after closing', '2026-04-08T16:30', false],
  ['on Saturday', '2026-04-11T09:00', false],
  ['on a holiday', '2026-04-13T09:00', false],
])('the summary is sent %s: %s', (_, now, isTime) => {
  expect(isDigestTime(at(now), '08:00', calendar)).toBe(isTime);
});
