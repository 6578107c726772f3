import { formatReceiptNo, isReceiptFormat, receiptYear } from './receipt-no';

test('a receipt number counts within its year', () => {
  expect(formatReceiptNo('{seq:05d}/{year}', { seq: 11, year: 2569 })).toBe('00011/2569');
  expect(formatReceiptNo('EL-{year}-{seq}', { seq: 7, year: 2570 })).toBe('EL-2570-7');
  expect(formatReceiptNo('{seq:05d}/{year}', { seq: 123456, year: 2569 })).toBe('123456/2569');
});

test('unguessable characters come from outside', () => {
  const random = (length: number): string => 'X'.repeat(length);
  expect(formatReceiptNo('C-{random:12}', { seq: 1, year: 2569, random })).toBe('C-XXXXXXXXXXXX');
  expect(() => formatReceiptNo('C-{random:12}', { seq: 1, year: 2569 })).toThrow(RangeError);
});

test.each([
  ['{seq:05d}/{year}', true],
  ['C-{random:12}', true],
  ['{seq:05d}', false],
  ['{random:4}', false],
  ['{seq:05d}/{year}/{month}', false],
  ['{seq:5}/{year}', false],
  ['', false],
])('%s gives every submission a number of its own: %s', (format, expected) => {
  expect(isReceiptFormat(format)).toBe(expected);
});

test('the year turns in Bangkok, on 1 January or 1 October', () => {
  const newYear = new Date('2026-12-31T17:00:00Z');
  expect(receiptYear(new Date(newYear.getTime() - 1), 'calendar')).toBe(2569);
  expect(receiptYear(newYear, 'calendar')).toBe(2570);
  const october = new Date('2026-09-30T17:00:00Z');
  expect(receiptYear(new Date(october.getTime() - 1), 'fiscal')).toBe(2569);
  expect(receiptYear(october, 'fiscal')).toBe(2570);
});
