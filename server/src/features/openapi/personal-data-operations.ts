import { ChosenCases, ErasurePlan, PersonalData, StartErasure } from '@khamrong/schemas';
import { office, ok, type Operation } from './operation';

const one = '/api/v1/office/submissions/{id}/personal-data';
const onItsWay = (what: string): Operation['answers'] => ({
  202: { description: `Cases and run as they are now; the ${what} is on its way`, schema: PersonalData },
});

/** What a person asks of their own data. */
export const personalDataOperations: Operation[] = [
  office({
    method: 'get',
    path: one,
    summary: 'Cases that may be of the person who asks, of those whoever looks may see; looking is recorded',
    answers: ok('Cases, and the last copy or erasure', PersonalData),
    errors: ['submission.notFound'],
  }),
  office({
    method: 'post',
    path: `${one}/copy`,
    summary: 'Make a copy of the chosen cases in the background, given as a result document of the request',
    body: ChosenCases,
    answers: onItsWay('copy'),
    errors: [
      'submission.notFound',
      'personalData.ended',
      'personalData.busy',
      'personalData.copied',
      'personalData.changed',
    ],
  }),
  office({
    method: 'post',
    path: `${one}/erasure-plan`,
    summary: 'What an erasure would do to each of the chosen cases; nothing is done',
    body: ChosenCases,
    answers: ok('What would be done', ErasurePlan),
    errors: ['submission.notFound', 'personalData.changed'],
  }),
  office({
    method: 'post',
    path: `${one}/erasure`,
    summary: 'Erase exactly what was seen, in the background; it cannot be taken back',
    body: StartErasure,
    answers: onItsWay('erasure'),
    errors: [
      'submission.notFound',
      'personalData.ended',
      'personalData.busy',
      'personalData.changed',
      'personalData.nothing',
      'personalData.reasonMissing',
    ],
  }),
  office({
    method: 'delete',
    path: `${one}/run`,
    summary: 'End a copy or an erasure that is on its way; what was erased by then stays so',
    answers: ok('Cases and run as they are now', PersonalData),
    errors: ['submission.notFound'],
  }),
];
