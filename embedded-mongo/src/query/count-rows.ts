import type { Collection } from '../store/catalogue-types';
import type { ReadView } from '../store/view';
import { countOf } from './count-of';
import { covers } from './covering';
import { findRows, type Query } from './find-rows';
import { conjuncts, indexBounds, leavesOf } from './index-bounds';
import { plan } from './planner';

/** The count of an index's keys alone, where they say all that is asked for. */
function countKeys(view: ReadView, collection: Collection, wanted: Query, most: number): number | undefined {
  const { scans } = plan({ view, collection, ...wanted, sort: [] });
  const [scan] = scans;
  if (!scan?.index || scans.length > 1) return undefined;
  const conditions = conjuncts(wanted.filter);
  if (!covers(scan.index, indexBounds(scan.index, leavesOf(conditions)), conditions)) return undefined;
  return view.countKeys(collection, scan, most);
}

/** How many rows a query finds; documents are read only where no index knows it. */
export function countRows(view: ReadView, collection: Collection, wanted: Query): number {
  const { skip, limit } = wanted;
  const most = limit > 0 ? skip + limit : Infinity;
  const found = countKeys(view, collection, wanted, most);
  return found === undefined ? countOf(findRows(view, collection, wanted)) : Math.max(0, found - skip);
}
