import { indexPart, type Path } from '../bson/path';
import { isDocument, type Document, type Value } from '../bson/value';

/**
 * Receives a value a path reaches: the value (undefined when missing) and, inside an array, its index in the
 * outermost one. Returning true ends the walk.
 */
export type Visit = (value: Value | undefined, outerIndex: number | undefined) => boolean;

interface Walk {
  path: Path;
  /** Whether an array at the end of the path yields its elements before itself. */
  expandLeaf: boolean;
  visit: Visit;
}

/**
 * Visits what a query path reaches, by MongoDB's rules: documents inside arrays are entered, arrays inside
 * arrays only by index, and an element named by a final index is not expanded.
 */
export function walkPath(document: Document, path: Path, expandLeaf: boolean, visit: Visit): boolean {
  return enterDocument({ path, expandLeaf, visit }, document, 0, undefined);
}

function enterDocument(walk: Walk, document: Document, depth: number, outer: number | undefined): boolean {
  const value = document.get(walk.path[depth] as string);
  const next = depth + 1;
  if (Array.isArray(value)) return enterArray(walk, value, next, outer);
  if (next === walk.path.length) return walk.visit(value, outer);
  return isDocument(value) ? enterDocument(walk, value, next, outer) : walk.visit(undefined, outer);
}

function enterArray(walk: Walk, array: Value[], depth: number, outer: number | undefined): boolean {
  if (depth === walk.path.length) return visitLeafArray(walk, array, outer);
  const index = indexPart(walk.path[depth] as string);
  for (let i = 0; i < array.length; i++) {
    const element = array[i] as Value;
    const from = outer ?? i;
    if (isDocument(element) && enterDocument(walk, element, depth, from)) return true;
    if (i === index && enterElement(walk, element, depth + 1, from)) return true;
  }
  return false;
}

function visitLeafArray(walk: Walk, array: Value[], outer: number | undefined): boolean {
  if (walk.expandLeaf)
    for (let i = 0; i < array.length; i++) if (walk.visit(array[i], outer ?? i)) return true;
  return walk.visit(array, outer);
}

/** An array element reached by its index. */
function enterElement(walk: Walk, element: Value, depth: number, outer: number): boolean {
  if (depth === walk.path.length) return walk.visit(element, outer);
  if (isDocument(element)) return enterDocument(walk, element, depth, outer);
  return Array.isArray(element) ? enterArray(walk, element, depth, outer) : false;
}
