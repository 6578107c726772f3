import type { CaseStatus, TrackedEvent } from '@khamrong/schemas';
import { statusSteps } from './status-steps';

const went = (...statuses: CaseStatus[]): TrackedEvent[] =>
  statuses.map((status, day) => ({ at: `2026-11-0${day + 1}T09:00:00+07:00`, status, text: status }));

/** ✓ done, ▶ current, · to come; the day where it has one. */
const drawn = (...statuses: CaseStatus[]): string =>
  statusSteps(statuses.at(-1) ?? 'submitted', went(...statuses))
    .map(({ status, state, event }) => {
      const sign = { done: '✓', current: '▶', todo: '·' }[state];
      return `${sign}${status}${event ? Number(event.at.slice(8, 10)) : ''}`;
    })
    .join(' ');

test.each<[string, CaseStatus[]]>([
  ['▶submitted1 ·received ·in_progress ·completed', ['submitted']],
  ['✓submitted1 ✓received2 ▶in_progress3 ·completed', ['submitted', 'received', 'in_progress']],
  ['✓submitted1 ✓received2 ✓in_progress ▶completed3', ['submitted', 'received', 'completed']],
  ['✓submitted1 ▶need_info2 ·received ·in_progress ·completed', ['submitted', 'need_info']],
  ['✓submitted1 ✓received ▶in_progress3 ·completed', ['submitted', 'need_info', 'in_progress']],
  ['✓submitted1 ✓received2 ▶referred3 ·in_progress ·completed', ['submitted', 'received', 'referred']],
  ['✓submitted1 ✓received2 ▶rejected3', ['submitted', 'received', 'rejected']],
  ['✓submitted1 ✓received2 ✓rejected3 ▶closed4', ['submitted', 'received', 'rejected', 'closed']],
  ['✓submitted1 ▶cancelled2', ['submitted', 'cancelled']],
  // Taken up again: done it is not.
  ['✓submitted1 ✓received2 ▶in_progress4 ·completed', ['submitted', 'received', 'completed', 'in_progress']],
])('%s', (expected, statuses) => {
  expect(drawn(...statuses)).toBe(expected);
});
