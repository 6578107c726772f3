import { formatNationalId, maskNationalId, nationalIdFault, parseNationalId } from './national-id';

test.each([
  ['1111111111119', '1111111111119'],
  ['3999999999995', '3999999999995'],
  ['1234567890121', '1234567890121'],
  ['๑-๒๓๔๕-๖๗๘๙๐-๑๒-๑', '1234567890121'],
  [' 1 2345 67890 12 1 ', '1234567890121'],
])('accepts %s', (written, digits) => {
  expect(parseNationalId(written)).toBe(digits);
});

test.each([
  ['a wrong checksum', '1234567890123', 'checksum'],
  ['a right checksum with a first digit no person has', '0000000000001', 'format'],
  ['a tax number of a juristic person', '0994000123451', 'format'],
  ['a first digit of 9', '9000000000001', 'format'],
  ['too few digits', '123456789012', 'format'],
  ['letters', '12345678901ab', 'format'],
  ['nothing', '', 'format'],
])('refuses %s', (_, written, fault) => {
  expect(nationalIdFault(written)).toBe(fault);
  expect(parseNationalId(written)).toBeUndefined();
});

test('is printed as on the card', () => {
  expect(formatNationalId('1234567890121')).toBe('1-2345-67890-12-1');
});

test('hides the digits of the person', () => {
  expect(maskNationalId('1234567890121')).toBe('1-2345-xxxxx-xx-1');
  expect(maskNationalId('12345')).toBe('xxxxxxxxxxxxx');
});
