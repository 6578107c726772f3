import { toggled } from './choices';

const OFFERED = ['a', 'b', 'none'];

test('a choice that stands alone clears the others, and another one clears it', () => {
  expect(toggled(OFFERED, ['a', 'b'], ['none', true], ['none'])).toEqual(['none']);
  expect(toggled(OFFERED, ['none'], ['a', true], ['none'])).toEqual(['a']);
  expect(toggled(OFFERED, ['a', 'b'], ['a', false], ['none'])).toEqual(['b']);
  expect(toggled(OFFERED, ['b'], ['a', true], [])).toEqual(['a', 'b']);
});
