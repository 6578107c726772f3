import { caretAfter, groupAmount, groupNationalId, groupPhone, regroup } from './grouping';

test.each([
  ['1', '1'],
  ['12', '1-2'],
  ['1234567890121', '1-2345-67890-12-1'],
  ['1 2345 67890 12 1', '1-2345-67890-12-1'],
  ['๑๒๓๔๕๖', '1-2345-6'],
  ['1-2345-', '1-2345'],
  ['12345678901234', '12345678901234'],
  ['สิบสาม', 'สิบสาม'],
  ['', ''],
])('the national ID %s is grouped as %s', (typed, grouped) => {
  expect(groupNationalId(typed)).toBe(grouped);
});

test.each([
  ['0812', '081-2'],
  ['0812345678', '081-234-5678'],
  ['๐๘๑๒๓๔๕๖๗๘', '081-234-5678'],
  ['+66 81 234 5678', '081-234-5678'],
  ['66812345678', '081-234-5678'],
  ['023569999', '02-356-9999'],
  ['044123456', '044-123-456'],
  ['+6', '+6'],
  ['081234567890', '081234567890'],
  ['โทรบ้าน', 'โทรบ้าน'],
  ['', ''],
])('the telephone %s is grouped as %s', (typed, grouped) => {
  expect(groupPhone(typed)).toBe(grouped);
});

test.each([
  ['1234', '1,234'],
  ['1,23', '123'],
  ['๑๒๓๔๕๖๗.๕๐', '1,234,567.50'],
  ['1234.', '1,234.'],
  ['.5', '.5'],
  ['พันบาท', 'พันบาท'],
])('the amount %s is grouped as %s', (typed, grouped) => {
  expect(groupAmount(typed)).toBe(grouped);
});

test.each([
  ['1', '1-2345', 1],
  ['19', '1-9234-5', 3],
  ['1-23', '1-2345', 4],
  ['', '1-2', 0],
  ['+66 81', '081-234-5678', 6],
])('a caret after %s of %s stands at %i', (before, grouped, caret) => {
  expect(caretAfter(before, grouped)).toBe(caret);
});

function inputWith(value: string, selectionStart: number) {
  const input = { value, selectionStart, setSelectionRange: (at: number) => (input.selectionStart = at) };
  return input;
}

test('a digit put in or taken out in the middle leaves the caret there', () => {
  const put = inputWith('19-2345', 2);
  expect(regroup(put as unknown as HTMLInputElement, groupNationalId)).toBe('1-9234-5');
  expect([put.value, put.selectionStart]).toEqual(['1-9234-5', 3]);
  const taken = inputWith('1,23', 2);
  regroup(taken as unknown as HTMLInputElement, groupAmount);
  expect([taken.value, taken.selectionStart]).toEqual(['123', 1]);
});

test('what is grouped already is not touched', () => {
  const input = inputWith('081-2', 2);
  regroup(input as unknown as HTMLInputElement, groupPhone);
  expect(input.selectionStart).toBe(2);
});
