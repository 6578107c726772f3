import { DueForPurge, RetentionList, SetRetention, StartPurge } from '@khamrong/schemas';
import { office, ok, type Operation } from './operation';

const retention = '/api/v1/office/retention';

/** How long cases are kept. Nothing is purged by itself. */
export const retentionOperations: Operation[] = [
  office({
    method: 'get',
    path: retention,
    summary: 'How long the cases of each service are kept, and the last purge of the last days',
    answers: ok('Services', RetentionList),
  }),
  office({
    method: 'put',
    path: `${retention}/{id}`,
    summary:
      'Set the months that cases of a service are kept after they ended; for good where an end is not named',
    body: SetRetention,
    answers: ok('Services as they are now', RetentionList),
    errors: ['form.notFound'],
  }),
  office({
    method: 'get',
    path: `${retention}/{id}/due`,
    summary: 'What a purge would take now; nothing is done',
    answers: ok('What is due', DueForPurge),
    errors: ['form.notFound'],
  }),
  office({
    method: 'post',
    path: `${retention}/{id}/purge`,
    summary: 'Purge exactly what was seen, in the background; it cannot be taken back',
    body: StartPurge,
    answers: {
      202: { description: 'Services as they are now; the purge is on its way', schema: RetentionList },
    },
    errors: ['form.notFound', 'retention.changed', 'retention.nothing'],
  }),
];
