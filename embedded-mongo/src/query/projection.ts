import type { Expression, Scope } from '../aggregate/scope';
import type { FieldTree } from '../bson/reader';
import { type Document, isDocument, type Value } from '../bson/value';

/** What happens to one field. */
export type Node =
  | { kind: 'keep' }
  | { kind: 'drop' }
  | { kind: 'nested'; tree: Tree }
  | { kind: 'computed'; expression: Expression }
  /** Changes a field where it is: `$slice`, `$elemMatch`, the positional operator. */
  | { kind: 'array'; apply: (value: Value, position: number | undefined) => Value | undefined };

export type Tree = Map<string, Node>;

export interface Projection {
  mode: 'include' | 'exclude' | 'add';
  tree: Tree;
  /** Whether the position of the filter's match is needed. */
  positional: boolean;
}

interface Run {
  scope: Scope;
  position?: number;
  /** Whether fields the tree does not name stay. */
  keepsOthers: boolean;
}

function projectValue(value: Value, tree: Tree, run: Run): Value | undefined {
  if (isDocument(value)) return projectFields(value, tree, run);
  if (Array.isArray(value)) return value.flatMap((element) => projectValue(element, tree, run) ?? []);
  return run.keepsOthers ? value : undefined;
}

/** An array inside an array stays one element. */
const wrap = (value: Value | undefined): Value[] => (value === undefined ? [] : [value]);

function projectArray(values: Value[], tree: Tree, run: Run): Value[] {
  return values.flatMap((element) =>
    wrap(Array.isArray(element) ? projectArray(element, tree, run) : projectValue(element, tree, run)),
  );
}

const projectNested = (value: Value, tree: Tree, run: Run): Value | undefined =>
  Array.isArray(value) ? projectArray(value, tree, run) : projectValue(value, tree, run);

function projectField(value: Value, node: Node | undefined, run: Run): Value | undefined {
  if (!node) return run.keepsOthers ? value : undefined;
  if (node.kind === 'nested') return projectNested(value, node.tree, run);
  if (node.kind === 'array') return node.apply(value, run.position);
  const kept = node.kind === 'keep' || (node.kind === 'computed' && run.keepsOthers);
  return kept ? value : undefined;
}

function projectFields(document: Document, tree: Tree, run: Run): Document {
  const out: Document = new Map();
  for (const [name, value] of document) {
    const result = projectField(value, tree.get(name), run);
    if (result !== undefined) out.set(name, result);
  }
  return out;
}

/** Whether some field below is computed. */
const computes = (tree: Tree): boolean =>
  [...tree.values()].some(
    (node) => node.kind === 'computed' || (node.kind === 'nested' && computes(node.tree)),
  );

function computeInside(value: Value | undefined, tree: Tree, run: Run): Value {
  if (Array.isArray(value)) return value.map((element) => computeInside(element, tree, run));
  const out: Document = isDocument(value) ? value : new Map();
  return compute(out, tree, run);
}

/** Sets the computed fields, after the plain ones. */
function compute(out: Document, tree: Tree, run: Run): Document {
  for (const [name, node] of tree) {
    if (node.kind === 'nested' && computes(node.tree))
      out.set(name, computeInside(out.get(name), node.tree, run));
    if (node.kind !== 'computed') continue;
    const value = node.expression(run.scope);
    if (value === undefined) out.delete(name);
    else out.set(name, value);
  }
  return out;
}

/** What of a document has to be decoded for a projection: where fields are chosen and none is computed, these alone. */
export function fieldsRead({ mode, tree, positional }: Projection): FieldTree {
  if (mode !== 'include' || positional || computes(tree)) return true;
  return new Map([...tree.keys()].map((name) => [name, true]));
}

/** Applies a projection to a document, which stays as it is. */
export function project(
  document: Document,
  projection: Projection,
  scope: Scope,
  position?: number,
): Document {
  const run: Run = { scope, position, keepsOthers: projection.mode !== 'include' };
  return compute(projectFields(document, projection.tree, run), projection.tree, run);
}
