import type { Path } from '../bson/path';
import type { Document, Value } from '../bson/value';
import type { FieldTree } from '../bson/reader';

/** Where a match happened: the index of the array element, for the positional operator. */
export interface MatchDetails {
  arrayIndex?: number;
}

/** A compiled filter: a tree whose nodes match documents and which the planner reads. */
export type Filter = AndFilter | LeafFilter | OpaqueFilter | OrFilter;

interface Matches {
  matches(document: Document, details?: MatchDetails): boolean;
}

export interface AndFilter extends Matches {
  kind: 'and';
  children: Filter[];
}

export interface OrFilter extends Matches {
  kind: 'or';
  children: Filter[];
}

/** One operator on one path. */
export interface LeafFilter extends Matches {
  kind: 'leaf';
  path: Path;
  operator: string;
  operand: Value;
}

/** A filter the planner learns nothing from, with the paths it reads (`true` for the whole document). */
export interface OpaqueFilter extends Matches {
  kind: 'opaque';
  fields: Path[] | true;
}

export const and = (children: Filter[]): Filter =>
  children.length === 1 && children[0]
    ? children[0]
    : {
        kind: 'and',
        children,
        matches: (document, details) => children.every((child) => child.matches(document, details)),
      };

export const or = (children: Filter[]): OrFilter => ({
  kind: 'or',
  children,
  matches: (document, details) => children.some((child) => child.matches(document, details)),
});

/** Whether a filter has no conditions. */
export const matchesAll = (filter: Filter) => filter.kind === 'and' && filter.children.length === 0;

/** The fields of all children together. */
function pathsOf(filter: Filter): Path[] | true {
  if (filter.kind === 'leaf') return [filter.path];
  if (filter.kind === 'opaque') return filter.fields;
  const out: Path[] = [];
  for (const child of filter.children) {
    const paths = pathsOf(child);
    if (paths === true) return true;
    out.push(...paths);
  }
  return out;
}

/** What to decode to evaluate a filter and to read some more paths. */
export function fieldsOf(filter: Filter, more: Path[] = []): FieldTree {
  const paths = pathsOf(filter);
  return paths === true ? true : fieldTree([...paths, ...more]);
}

const NUMERIC = /^\d+$/;

function addPath(tree: Map<string, FieldTree>, path: Path): void {
  const [first = '', ...rest] = path;
  const present = tree.get(first);
  if (present === true) return;
  if (rest.length === 0 || NUMERIC.test(rest[0] as string)) {
    tree.set(first, true);
    return;
  }
  const inner: Map<string, FieldTree> = present ?? new Map<string, FieldTree>();
  tree.set(first, inner);
  addPath(inner, rest);
}

/** The tree of the given paths; below an array index everything is decoded. */
export function fieldTree(paths: Iterable<Path>): Map<string, FieldTree> {
  const tree = new Map<string, FieldTree>();
  for (const path of paths) addPath(tree, path);
  return tree;
}
