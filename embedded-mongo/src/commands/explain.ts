import { doc, type Document, isDocument } from '../bson/value';
import { fail } from '../errors';
import { findRows } from '../query/find-rows';
import { plan, stageOf } from '../query/planner';
import type { WriteView } from '../store/view';
import { collectionName, type Commands, type Request } from './command';
import { queryOf } from './find';

const FILTERS: Record<string, string> = {
  find: 'filter',
  count: 'query',
  distinct: 'query',
  findAndModify: 'query',
};

/** The plan of a query, and with a verbosity above `queryPlanner` how many documents it returns. */
function explain(request: Request, view: WriteView): Document {
  const explained = request.command.get('explain');
  if (!isDocument(explained))
    return fail('TypeMismatch', "BSON field 'explain' is the wrong type, expected type 'object'");
  const [name = ''] = explained.keys();
  const inner: Request = { ...request, command: explained, name };
  const wanted = queryOf(inner, FILTERS[name] ?? 'filter');
  const collection = view.collection(inner.db, collectionName(inner));
  const chosen = collection && plan({ view, collection, ...wanted });
  const nReturned =
    collection && request.command.get('verbosity') !== 'queryPlanner'
      ? [...findRows(view, collection, wanted)].length
      : undefined;
  return doc({
    explainVersion: '1',
    queryPlanner: doc({
      namespace: `${inner.db}.${collectionName(inner)}`,
      winningPlan: chosen ? stageOf(chosen) : doc({ stage: 'EOF' }),
      rejectedPlans: [],
    }),
    executionStats: nReturned === undefined ? undefined : doc({ executionSuccess: true, nReturned }),
    command: explained,
  });
}

export const EXPLAIN: Commands = { explain: { kind: 'read', run: explain } };
