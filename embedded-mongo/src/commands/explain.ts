import { doc, type Document, isDocument } from '../bson/value';
import { fail } from '../errors';
import { countOf } from '../query/count-of';
import { findRows, type Query } from '../query/find-rows';
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

/** A pipeline is explained by the `$match` it begins with. */
function asFind(command: Document): Document {
  const stages = command.get('pipeline');
  const first = Array.isArray(stages) ? stages[0] : undefined;
  const filter = isDocument(first) ? first.get('$match') : undefined;
  return filter === undefined ? command : new Map([...command, ['filter', filter]]);
}

function describePlan(request: Request, view: WriteView, wanted: Query): Document {
  const namespace = `${request.db}.${collectionName(request)}`;
  const collection = view.collection(request.db, collectionName(request));
  const winningPlan = collection ? stageOf(plan({ view, collection, ...wanted })) : doc({ stage: 'EOF' });
  return doc({ namespace, winningPlan, rejectedPlans: [] });
}

function execute(request: Request, view: WriteView, wanted: Query): Document {
  const collection = view.collection(request.db, collectionName(request));
  const start = performance.now();
  const nReturned = collection ? countOf(findRows(view, collection, wanted)) : 0;
  return doc({
    executionSuccess: true,
    nReturned,
    executionTimeMillis: Math.round(performance.now() - start),
  });
}

/** The plan of a query, and with a verbosity above `queryPlanner` how many documents it returns. */
function explain(request: Request, view: WriteView): Document {
  const command = request.command.get('explain');
  if (!isDocument(command))
    return fail('TypeMismatch', "BSON field 'explain' is the wrong type, expected type 'object'");
  const [name = ''] = command.keys();
  const inner: Request = { ...request, command: asFind(command), name };
  const wanted = queryOf(inner, FILTERS[name] ?? 'filter');
  const runs = request.command.get('verbosity') !== 'queryPlanner';
  return doc({
    explainVersion: '1',
    queryPlanner: describePlan(inner, view, wanted),
    executionStats: runs ? execute(inner, view, wanted) : undefined,
    command,
  });
}

export const EXPLAIN: Commands = { explain: { kind: 'read', run: explain } };
