import { hoursText } from './hours-text';
import { mainTarget, targetText } from './target-text';

const hours = { opens: '08:30', closes: '16:30' };

test.each([
  [[1, 2, 3, 4, 5], 'วันจันทร์–ศุกร์ 08:30–16:30 น.', 'Monday–Friday, 08:30–16:30'],
  [[6, 1, 2], 'วันจันทร์, อังคาร, เสาร์ 08:30–16:30 น.', 'Monday, Tuesday, Saturday, 08:30–16:30'],
])('the office is open on %j', (days, th, en) => {
  expect(hoursText({ days, ...hours }, 'th')).toBe(th);
  expect(hoursText({ days, ...hours }, 'en')).toBe(en);
});

test('of several promises the outcome tells most', () => {
  const reply = { step: 'first_reply', amount: 15, unit: 'days' } as const;
  const done = { step: 'complete', amount: 3, unit: 'working_days' } as const;
  expect(mainTarget([reply, done])).toBe(done);
  expect(mainTarget([])).toBeUndefined();
  expect(targetText(reply, 'th')).toBe('แจ้งผลครั้งแรก ภายใน 15 วัน');
  expect(targetText(done, 'en')).toBe('Done within 3 working days');
});
