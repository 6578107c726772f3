import { CASE_STATUSES, type CaseStatus } from '../cases/case-status';
import { permissionsOf, ROLES, type Role } from '../staff/role';
import { decisionsAt, isFinalStep } from './decision';
import { opinionsBelow, sentBackTo } from './opinion';
import { decidedNext, firstStep, maySay, mayPropose, maySkip, stepAfter } from './standing';
import { stepOfRole, type ApprovalStep } from './step';

const CHAIN = ['officer', 'director', 'secretary', 'head'] as const;
const person = (role: Role) => ({ role, permissions: new Set(permissionsOf(role)) });
const standing = (status: CaseStatus, waitsFor?: ApprovalStep, chain: readonly ApprovalStep[] = CHAIN) => ({
  status,
  chain,
  waitsFor,
});
const whoever = (may: (role: Role) => boolean): Role[] => ROLES.filter(may);
const WORKERS = whoever((role) => role !== 'auditor');

/** Who may do what: where the case stands, what it waits for, who proposes, decides as holder or for another, skips. */
const DECIDERS: readonly Role[] = ['director', 'secretary', 'head'];
const TABLE: [CaseStatus, ApprovalStep | undefined, { propose: boolean; own?: Role; skip: boolean }][] = [
  ['submitted', undefined, { propose: false, skip: false }],
  ['received', undefined, { propose: true, skip: false }],
  ['received', 'officer', { propose: true, skip: false }],
  ['received', 'director', { propose: false, own: 'director', skip: true }],
  ['in_progress', 'secretary', { propose: false, own: 'secretary', skip: true }],
  ['in_progress', 'head', { propose: false, own: 'head', skip: false }],
  ['need_info', undefined, { propose: false, skip: false }],
  ['need_info', 'head', { propose: false, own: 'head', skip: false }],
  ['completed', 'head', { propose: false, skip: false }],
  ['rejected', undefined, { propose: false, skip: false }],
  ['closed', undefined, { propose: false, skip: false }],
];

test.each(TABLE)('%s, waiting for %s: %j', (status, waitsFor, { propose, own, skip }) => {
  const at = standing(status, waitsFor);
  expect(whoever((role) => mayPropose(at, person(role)))).toEqual(propose ? WORKERS : []);
  expect(whoever((role) => maySkip(at, person(role)))).toEqual(skip ? WORKERS : []);
  const step = decidedNext(at);
  expect(step).toBe(own && waitsFor);
  if (!step) return;
  expect(whoever((role) => maySay(step, person(role)) === 'own')).toEqual([own]);
  expect(whoever((role) => maySay(step, person(role)) === 'acting')).toEqual(
    DECIDERS.filter((role) => role !== own),
  );
});

test('no chain, nothing to propose; a step that the chain has not, nothing to decide', () => {
  for (const status of CASE_STATUSES) {
    expect(mayPropose(standing(status, undefined, []), person('officer'))).toBe(false);
    expect(decidedNext(standing(status, 'secretary', ['officer', 'head']))).toBeUndefined();
  }
});

test('the last step decides, those before it advise', () => {
  expect(firstStep(CHAIN)).toBe('director');
  expect(stepAfter('director', CHAIN)).toBe('secretary');
  expect(stepAfter('head', CHAIN)).toBeUndefined();
  expect(CHAIN.map((step) => isFinalStep(step, CHAIN))).toEqual([false, false, false, true]);
  expect(decisionsAt('secretary', CHAIN)).toEqual(['agree', 'disagree', 'comment']);
  expect(decisionsAt('secretary', ['officer', 'secretary'])).toEqual(['approve', 'reject', 'order']);
});

test('it goes back to who said something last, whose word holds no more, nor any after it', () => {
  const said = [
    { step: 'officer', decision: 'agree' },
    { step: 'director', decision: 'agree' },
    { step: 'secretary' },
  ] as const;
  expect(sentBackTo(said)).toBe('director');
  expect(opinionsBelow(said, 'director')).toEqual([said[0]]);
  expect(sentBackTo([])).toBe('officer');
});

test('what waits for a role is its own step, or what came back to officers', () => {
  expect(ROLES.map(stepOfRole)).toEqual([
    'officer',
    'officer',
    'officer',
    'director',
    'secretary',
    'head',
    'officer',
    'officer',
  ]);
});
