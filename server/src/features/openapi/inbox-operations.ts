import { Inbox, ListColumns, ListColumnsChange, ListColumnsQuery, SavedViews } from '@khamrong/schemas';
import { office, ok, type Operation } from './operation';

/** What staff look at first, and how they want to see it. */
export const inboxOperations: Operation[] = [
  office({
    method: 'get',
    path: '/api/v1/office/inbox',
    summary: 'How many cases each view has, counted up to 100, and what the list can be narrowed to',
    answers: ok('The inbox', Inbox),
  }),
  office({
    method: 'put',
    path: '/api/v1/office/inbox/views',
    summary: 'Keep lists of one’s own under names, all of them',
    body: SavedViews,
    answers: ok('They as they are kept', SavedViews),
  }),
  office({
    method: 'get',
    path: '/api/v1/office/inbox/columns',
    summary: 'Answers that stand in the list of a service, and those that may',
    query: ListColumnsQuery,
    answers: ok('The columns', ListColumns),
    errors: ['form.notFound'],
  }),
  office({
    method: 'put',
    path: '/api/v1/office/inbox/columns',
    summary: 'Choose which answers stand in the list of a service, for everybody',
    body: ListColumnsChange,
    answers: ok('The columns', ListColumns),
    errors: ['form.notFound'],
  }),
];
