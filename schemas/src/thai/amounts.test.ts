import { formatAmount, parseAmount } from './amount';
import { bahtText } from './baht-text';
import { parseInteger } from './integer';

test.each([
  [0n, 'ศูนย์บาทถ้วน'],
  [1n, 'หนึ่งสตางค์'],
  [1100n, 'สิบเอ็ดบาทถ้วน'],
  [2100n, 'ยี่สิบเอ็ดบาทถ้วน'],
  [2525n, 'ยี่สิบห้าบาทยี่สิบห้าสตางค์'],
  [10100n, 'หนึ่งร้อยเอ็ดบาทถ้วน'],
  [100000000n, 'หนึ่งล้านบาทถ้วน'],
  [100000100n, 'หนึ่งล้านเอ็ดบาทถ้วน'],
  [-2150n, 'ลบยี่สิบเอ็ดบาทห้าสิบสตางค์'],
  [100n, 'หนึ่งบาทถ้วน'],
  [1000n, 'สิบบาทถ้วน'],
  [2000000000n, 'ยี่สิบล้านบาทถ้วน'],
  [12345678900n, 'หนึ่งร้อยยี่สิบสามล้านสี่แสนห้าหมื่นหกพันเจ็ดร้อยแปดสิบเก้าบาทถ้วน'],
  [100000000000000n, 'หนึ่งล้านล้านบาทถ้วน'],
])('%s satang in words', (satang, words) => {
  expect(bahtText(satang)).toBe(words);
});

test.each<[string | number, bigint | undefined]>([
  ['1,234.50', 123450n],
  ['๑,๒๓๔.๕๐', 123450n],
  ['1234.5', 123450n],
  [1234.5, 123450n],
  [0.1, 10n],
  [1.15, 115n],
  ['฿1,234', 123400n],
  ['1,234 บาท', 123400n],
  ['1,234.-', 123400n],
  ['-5', -500n],
  [0, 0n],
  [99_999_999_999.99, 9_999_999_999_999n],
  [0.1 + 0.2, undefined],
  ['1.234', undefined],
  ['12,34', undefined],
  ['1e5', undefined],
  [1e21, undefined],
  [NaN, undefined],
  ['', undefined],
  ['พันบาท', undefined],
  ['9'.repeat(100), undefined],
])('reads %s as satang, exactly', (written, satang) => {
  expect(parseAmount(written)).toBe(satang);
});

test.each([
  [123450n, '1,234.50'],
  [123400n, '1,234'],
  [5n, '0.05'],
  [-100000000n, '-1,000,000'],
])('writes %s', (satang, written) => {
  expect(formatAmount(satang)).toBe(written);
});

test.each([
  ['๑๒', 12],
  ['1,234', 1234],
  [' 5 ', 5],
  ['-3', -3],
  ['1.5', undefined],
  ['12,34', undefined],
  ['สิบ', undefined],
  ['9'.repeat(20), undefined],
  ['', undefined],
])('reads the whole number %s', (written, value) => {
  expect(parseInteger(written)).toBe(value);
});

test('what comes after a number, however far, is not overlooked', () => {
  const far = ' '.repeat(500);
  expect([parseAmount(`5${far}x`), parseInteger(`5${far}x`), parseInteger(`5${far}`)]).toEqual([
    undefined,
    undefined,
    5,
  ]);
});
