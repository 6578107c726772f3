import { invert } from '../bson/key';
import type { Path } from '../bson/path';
import type { Index, IndexField } from '../store/catalogue-types';
import { FULL_RANGE, type Range } from '../store/scan';
import { boundsOf, type FieldBounds, intersect, inverted } from './bounds';
import type { Filter, LeafFilter } from './expression';

/** More ranges than this are not worth looking up one by one. */
const MAX_RANGES = 1000;

export interface IndexBounds {
  ranges: Range[];
  /** Fields with bounds. */
  bounded: number;
  /** Leading fields that have one single value. */
  constant: number;
  /** Whether the last bounded field is bounded to values. */
  exact: boolean;
}

/** The conditions that all have to hold. */
export function conjuncts(filter: Filter): Filter[] {
  return filter.kind === 'and' ? filter.children.flatMap(conjuncts) : [filter];
}

export const leavesOf = (filters: Filter[]): LeafFilter[] =>
  filters.flatMap((filter) => (filter.kind === 'leaf' ? [filter] : []));

const samePath = (a: Path, b: Path) => a.length === b.length && a.every((part, i) => part === b[i]);

/** On a multikey index different elements may meet two conditions, so only one of them bounds the scan. */
function fieldBounds(index: Index, field: IndexField, leaves: LeafFilter[]): FieldBounds | undefined {
  const found = leaves
    .filter((leaf) => samePath(leaf.path, field.path))
    .flatMap((leaf) => boundsOf(leaf) ?? [])
    .sort((a, b) => Number(b.points) - Number(a.points));
  return index.multikey
    ? found[0]
    : found.reduce<FieldBounds | undefined>((a, b) => (a ? intersect(a, b) : b), undefined);
}

const isNumericPart = (part: string) => /^\d+$/.test(part);

/** Whether an earlier bounded field may lie in the same array as this one. */
const sharesArray = (index: Index, position: number) =>
  index.multikey &&
  index.fields.slice(0, position).some((field) => field.path[0] === index.fields[position]?.path[0]);

const directed = (ranges: Range[], field: IndexField) => (field.direction === 1 ? ranges : inverted(ranges));

const prepend = (prefixes: Buffer[], ranges: Range[]): Range[] =>
  prefixes
    .flatMap((prefix) =>
      ranges.map(({ low, high }) => ({
        low: Buffer.concat([prefix, low]),
        high: Buffer.concat([prefix, high]),
      })),
    )
    .sort((a, b) => Buffer.compare(a.low, b.low));

const extend = (prefixes: Buffer[], bounds: FieldBounds, field: IndexField): Buffer[] =>
  prefixes.flatMap((prefix) =>
    bounds.ranges.map(({ low }) => Buffer.concat([prefix, field.direction === 1 ? low : invert(low)])),
  );

function boundsAt(index: Index, position: number, leaves: LeafFilter[]): FieldBounds | undefined {
  const field = index.fields[position];
  if (!field || field.path.some(isNumericPart) || sharesArray(index, position)) return undefined;
  return fieldBounds(index, field, leaves);
}

/** The part of an index that can hold matches. */
export function indexBounds(index: Index, leaves: LeafFilter[]): IndexBounds {
  let prefixes: Buffer[] = [Buffer.alloc(0)];
  const out: IndexBounds = { ranges: [FULL_RANGE], bounded: 0, constant: 0, exact: true };
  for (const [position, field] of index.fields.entries()) {
    const bounds = boundsAt(index, position, leaves);
    if (!bounds || prefixes.length * bounds.ranges.length > MAX_RANGES) break;
    out.ranges = prepend(prefixes, directed(bounds.ranges, field));
    out.bounded += 1;
    out.exact = bounds.points;
    if (!bounds.points) break;
    if (bounds.ranges.length === 1 && out.constant === position) out.constant += 1;
    prefixes = extend(prefixes, bounds, field);
  }
  return out;
}
