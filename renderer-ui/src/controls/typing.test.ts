import { toggled } from './choices';
import { groupNationalId } from './national-id';

test.each([
  ['1', '1'],
  ['12', '1-2'],
  ['1234567890121', '1-2345-67890-12-1'],
  ['๑๒๓๔๕๖', '1-2345-6'],
  ['1-2345-', '1-2345'],
  ['12345678901234', '12345678901234'],
  ['สิบสาม', 'สิบสาม'],
  ['', ''],
])('the national ID %s is grouped as %s', (typed, grouped) => {
  expect(groupNationalId(typed)).toBe(grouped);
});

test('a choice that stands alone clears the others, and another one clears it', () => {
  expect(toggled(['a', 'b'], 'none', true, ['none'])).toEqual(['none']);
  expect(toggled(['none'], 'a', true, ['none'])).toEqual(['a']);
  expect(toggled(['a', 'b'], 'a', false, ['none'])).toEqual(['b']);
  expect(toggled(['a'], 'a', true, [])).toEqual(['a']);
});
