import { compare } from '../bson/compare';
import type { Path } from '../bson/path';
import { doc, type Document, isDocument, type Value } from '../bson/value';
import { fail } from '../errors';
import type { Collection, Index } from '../store/catalogue-types';
import type { Scan } from '../store/scan';
import type { ReadView } from '../store/view';
import { implies } from './implies';
import type { QueryContext } from './context';
import type { Filter, LeafFilter } from './expression';
import { conjuncts, indexBounds, type IndexBounds, leavesOf } from './index-bounds';
import type { SortField } from './sorter';

/** How a query finds its candidates; the filter is still applied to each. */
export interface Plan {
  /** Several only for a union of the branches of an `$or`. */
  scans: Scan[];
  /** Whether candidates already come in the order asked for. */
  sorted: boolean;
}

export interface PlanRequest {
  view: ReadView;
  collection: Collection;
  filter: Filter;
  sort: SortField[];
  hint?: Value;
  context: QueryContext;
  limit?: number;
}

interface Candidate {
  index: Index;
  bounds: IndexBounds;
  order?: 'forward' | 'reverse';
}

const samePath = (a: Path, b: Path) => a.join('.') === b.join('.');

/** Whether reading the index gives the order, after fields that are constant; an array has no one place in it. */
function orderOf(index: Index, bounds: IndexBounds, sort: SortField[]): Candidate['order'] {
  if (index.multikey) return undefined;
  const constants = index.fields.slice(0, bounds.constant);
  const wanted = sort.filter((field) => !constants.some((each) => samePath(each.path, field.path)));
  const given = index.fields.filter((field) => !constants.includes(field));
  const turns = wanted.map((field, i) => {
    const other = given[i];
    return other && samePath(other.path, field.path) ? other.direction * field.direction : 0;
  });
  if (turns.every((turn) => turn === 1)) return 'forward';
  return turns.every((turn) => turn === -1) ? 'reverse' : undefined;
}

/** A sparse index lacks documents, which only bounds that exclude missing fields make harmless. */
function complete(index: Index, leaves: LeafFilter[]): boolean {
  if (index.partial && !conjuncts(index.partial).every((condition) => implies(leaves, condition)))
    return false;
  if (!index.sparse) return true;
  return leaves.some(
    ({ path, operator, operand }) =>
      index.fields.some((field) => samePath(field.path, path)) &&
      (operator === '$exists' ||
        (['$eq', '$gt', '$gte', '$lt', '$lte'].includes(operator) && operand !== null)),
  );
}

const usable = (request: PlanRequest, index: Index) =>
  request.context.simple && index.simple && !index.hidden && request.view.sees(index);

function candidate(request: PlanRequest, index: Index, leaves: LeafFilter[]): Candidate | undefined {
  if (!usable(request, index) || !complete(index, leaves)) return undefined;
  const bounds = indexBounds(index, leaves);
  const ordered = request.sort.length > 0 && request.view.inOrder(request.collection);
  const order = ordered ? orderOf(index, bounds, request.sort) : undefined;
  return bounds.bounded > 0 || order ? { index, bounds, order } : undefined;
}

/** More bounded fields are better, then values over ranges, then an order that saves sorting, then an index that holds fewer. */
function score({ index, bounds, order }: Candidate): number {
  const whole = index.unique && bounds.constant === index.fields.length ? 1000 : 0;
  return whole + bounds.bounded * 10 + (bounds.exact ? 5 : 0) + (order ? 7 : 0) + (index.partial ? 1 : 0);
}

const toScan = ({ index, bounds, order }: Candidate, limit?: number): Scan => ({
  index,
  ranges: bounds.ranges,
  reverse: order === 'reverse',
  expected: limit,
});

const natural = (reverse: boolean): Scan => ({ ranges: [], reverse });

function hinted(collection: Collection, hint: Value): Index {
  const found = collection.indexes.find((index) =>
    typeof hint === 'string' ? index.name === hint : compare(index.spec.get('key'), hint) === 0,
  );
  return (
    found ??
    fail(
      'BadValue',
      'error processing query: planner returned error: hint provided does not correspond to an existing index',
    )
  );
}

const naturalDirection = (hint: Value | undefined) =>
  isDocument(hint) && hint.has('$natural') ? hint.get('$natural') : undefined;

function hintedPlan(request: PlanRequest, hint: Value, leaves: LeafFilter[]): Plan {
  const direction = naturalDirection(hint);
  if (direction !== undefined) return { scans: [natural(direction === -1)], sorted: false };
  const index = hinted(request.collection, hint);
  const found = candidate(request, index, leaves);
  if (found) return { scans: [toScan(found, request.limit)], sorted: found.order !== undefined };
  const all = index.sparse || index.partial !== undefined;
  return {
    scans: [all ? { index, ranges: fullRanges(index), reverse: false } : natural(false)],
    sorted: false,
  };
}

const fullRanges = (index: Index) => indexBounds(index, []).ranges;

function best(request: PlanRequest, leaves: LeafFilter[]): Candidate | undefined {
  const found = request.collection.indexes.flatMap((index) => candidate(request, index, leaves) ?? []);
  return found.sort((a, b) => score(b) - score(a))[0];
}

/** An `$or` whose every branch has an index is the union of their scans. */
function union(request: PlanRequest, conditions: Filter[]): Scan[] | undefined {
  for (const condition of conditions) {
    if (condition.kind !== 'or') continue;
    const branches = condition.children.map((child) =>
      best({ ...request, sort: [] }, leavesOf(conjuncts(child))),
    );
    if (branches.every((branch) => branch !== undefined)) return branches.map((branch) => toScan(branch));
  }
  return undefined;
}

const isGiven = (hint: Value | undefined): hint is Value =>
  hint !== undefined && !(isDocument(hint) && hint.size === 0);

/** Chooses the indexes of a query. */
export function plan(request: PlanRequest): Plan {
  const conditions = conjuncts(request.filter);
  const leaves = leavesOf(conditions);
  if (isGiven(request.hint)) return hintedPlan(request, request.hint, leaves);
  const [first] = request.sort;
  if (first?.path[0] === '$natural') return { scans: [natural(first.direction === -1)], sorted: true };
  return chosenPlan(request, conditions, leaves);
}

/** Bounds come first, then the union of an `$or`, then an order, then everything. */
function chosenPlan(request: PlanRequest, conditions: Filter[], leaves: LeafFilter[]): Plan {
  const found = best(request, leaves);
  if (found && found.bounds.bounded > 0)
    return { scans: [toScan(found, request.limit)], sorted: found.order !== undefined };
  const scans = union(request, conditions);
  if (scans) return { scans, sorted: false };
  return found
    ? { scans: [toScan(found, request.limit)], sorted: true }
    : { scans: [natural(false)], sorted: false };
}

/** The plan in the words of `explain`. */
export function stageOf({ scans: [scan] }: Plan): Document {
  if (!scan?.index) return doc({ stage: 'COLLSCAN', direction: scan?.reverse ? 'backward' : 'forward' });
  const { name, spec } = scan.index;
  const inputStage = doc({ stage: 'IXSCAN', indexName: name, keyPattern: spec.get('key') });
  return doc({ stage: 'FETCH', inputStage });
}
