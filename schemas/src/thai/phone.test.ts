import { formatPhone, maskPhone, normalisePhone, phoneKind } from './phone';

test.each([
  ['081-234-5678', '0812345678', 'mobile', '081-234-5678'],
  ['+66 81 234 5678', '0812345678', 'mobile', '081-234-5678'],
  ['66812345678', '0812345678', 'mobile', '081-234-5678'],
  ['+66 (0)81-234-5678', '0812345678', 'mobile', '081-234-5678'],
  ['๐๘๑ ๒๓๔ ๕๖๗๘', '0812345678', 'mobile', '081-234-5678'],
  ['02-356-9999', '023569999', 'bangkok', '02-356-9999'],
  ['0 2356 9999', '023569999', 'bangkok', '02-356-9999'],
  ['044-123-456', '044123456', 'provincial', '044-123-456'],
  ['๐ ๕๕๓๒ ๕๒๐๐', '055325200', 'provincial', '055-325-200'],
  ['0 3671 5427', '036715427', 'provincial', '036-715-427'],
  ['1567', '1567', 'short', '1567'],
])('understands %s', (written, digits, kind, shown) => {
  expect(normalisePhone(written)).toBe(digits);
  expect(phoneKind(digits)).toBe(kind);
  expect(formatPhone(digits)).toBe(shown);
});

test.each(['081234567', '08123456789', '0112345678', '191', ''])('knows %s for no Thai number', (digits) => {
  expect(phoneKind(digits)).toBeUndefined();
  expect(formatPhone(digits)).toBe(digits);
});

test('hides the middle', () => {
  expect(maskPhone('0812345678')).toBe('081-xxx-5678');
  expect(maskPhone('023569999')).toBe('02-xxx-9999');
});
