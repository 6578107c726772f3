import { toggled } from './choices';

test('a choice that stands alone clears the others, and another one clears it', () => {
  expect(toggled(['a', 'b'], 'none', true, ['none'])).toEqual(['none']);
  expect(toggled(['none'], 'a', true, ['none'])).toEqual(['a']);
  expect(toggled(['a', 'b'], 'a', false, ['none'])).toEqual(['b']);
  expect(toggled(['a'], 'a', true, [])).toEqual(['a']);
});
