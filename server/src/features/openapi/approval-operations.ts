import { CaseDetail, Proposal, StepDecision, StepReason } from '@khamrong/schemas';
import { office, ok, type Operation } from './operation';

const cases = '/api/v1/office/submissions';

/** The way of a case up to who decides it. */
export const approvalOperations: Operation[] = [
  office({
    method: 'post',
    path: `${cases}/{id}/proposal`,
    summary: 'Lay before the first step of the service’s chain, with the officer’s advice',
    body: Proposal,
    answers: ok('The case', CaseDetail),
    errors: ['case.notProposed', 'case.decisionUnfit', 'case.opinionMissing', 'case.changedElsewhere'],
  }),
  office({
    method: 'post',
    path: `${cases}/{id}/decision`,
    summary: 'Say what the step it waits for says: the last decides, a refusal ends the case',
    body: StepDecision,
    answers: ok('The case', CaseDetail),
    errors: [
      'case.notWaiting',
      'case.actingMissing',
      'case.decisionUnfit',
      'case.opinionMissing',
      'case.reasonMissing',
      'case.changedElsewhere',
    ],
  }),
  office({
    method: 'post',
    path: `${cases}/{id}/return`,
    summary: 'Send back to who said something last, or to who proposed it',
    body: StepReason,
    answers: ok('The case', CaseDetail),
    errors: ['case.notWaiting', 'case.changedElsewhere'],
  }),
  office({
    method: 'post',
    path: `${cases}/{id}/skip`,
    summary: 'Leave out the step it waits for; never the last',
    body: StepReason,
    answers: ok('The case', CaseDetail),
    errors: ['case.notWaiting', 'case.notSkipped', 'case.changedElsewhere'],
  }),
];
