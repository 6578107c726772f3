import { MOST_ATTEMPTS, pauseAfter, restAfter } from './backoff';

const MINUTE = 60_000;

test('pauses double up to an hour, and last through an evening without mail', () => {
  const pauses = Array.from({ length: MOST_ATTEMPTS }, (_, at) => pauseAfter(at + 1, 0.5) / MINUTE);
  expect(pauses).toEqual([0.5, 1, 2, 4, 8, 16, 32, 60, 60, 60]);
  const inAll = pauses.slice(0, -1).reduce((sum, pause) => sum + pause, 0);
  expect(inAll).toBeGreaterThan(120);
});

test('those that failed together come back apart', () => {
  expect(pauseAfter(1, 0)).toBe(24_000);
  expect(pauseAfter(1, 1)).toBe(36_000);
});

it('lets a line of jobs rest a little longer after each failure, and not at all without one', () => {
  expect([0, 1, 2, 3, 4, 5, 99].map(restAfter)).toEqual([0, 25, 50, 100, 200, 250, 250]);
});
