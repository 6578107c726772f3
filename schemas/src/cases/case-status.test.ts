import { CASE_STATUSES, isOpenStatus, mayReopen, needsReason, nextStatuses, reopens } from './case-status';
import { statusText } from './status-text';

test('whatever has ended is closed or taken up again, and what is closed only taken up again', () => {
  expect(nextStatuses('completed')).toEqual(['closed', 'in_progress']);
  expect(nextStatuses('rejected')).toEqual(['closed', 'in_progress']);
  expect(nextStatuses('referred')).toContain('closed');
  expect(nextStatuses('closed')).toEqual(['in_progress']);
  expect(nextStatuses('cancelled')).toEqual([]);
});

test('no case is taken up again without a reason, and a closed one not by everybody', () => {
  const taken = CASE_STATUSES.filter((from) => reopens(from, 'in_progress'));
  expect(taken).toEqual(['completed', 'rejected', 'closed']);
  for (const from of taken) expect(needsReason(from, 'in_progress')).toBe(true);
  expect(needsReason('received', 'in_progress')).toBe(false);
  expect([mayReopen('closed', false), mayReopen('closed', true), mayReopen('completed', false)]).toEqual([
    false,
    true,
    true,
  ]);
});

test('every way leads to a status that is there, and open cases all lead somewhere', () => {
  for (const from of CASE_STATUSES) {
    for (const to of nextStatuses(from)) expect(CASE_STATUSES).toContain(to);
    if (isOpenStatus(from)) expect(nextStatuses(from).length).toBeGreaterThan(0);
  }
});

test('a service calls statuses what it wants, in English too', () => {
  const own = { statusTexts: { in_progress: { th: 'ช่างกำลังซ่อม' }, completed: { th: ' ', en: 'x' } } };
  expect(statusText('in_progress', own)).toEqual({ th: 'ช่างกำลังซ่อม', en: 'In progress' });
  expect(statusText('completed', own).th).toBe('ดำเนินการสำเร็จ');
  expect(statusText('received', {}).th).toBe('เจ้าหน้าที่รับเรื่อง');
});
