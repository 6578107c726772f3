import { RightsList, SetRights } from '@khamrong/schemas';
import { office, ok, type Operation } from './operation';

const rights = '/api/v1/office/rights';

/** Who may know of the cases of which service. */
export const rightsOperations: Operation[] = [
  office({
    method: 'get',
    path: rights,
    summary: 'Who was named for each service, and who could be',
    answers: ok('Services and staff', RightsList),
  }),
  office({
    method: 'put',
    path: `${rights}/{id}`,
    summary:
      'Name the people who may know of the cases of a service; nobody: by roles and departments. Of a sealed service only who sees sealed cases names them',
    body: SetRights,
    answers: ok('Services and staff as they are now', RightsList),
    errors: ['form.notFound', 'permission.denied', 'rights.unfit', 'rights.nobodyWorks', 'rights.changed'],
  }),
];
