import { compileExpression } from '../aggregate/expression';
import { isNumeric } from '../bson/number';
import { splitPath } from '../bson/path';
import { type Document, isDocument, type Value } from '../bson/value';
import { fail } from '../errors';
import type { QueryContext } from './context';
import { arrayOperator } from './projection-operators';
import type { Node, Projection, Tree } from './projection';
import { isTruthy } from './value-tests';

interface Parsing {
  context: QueryContext;
  variables: string[];
  /** Whether this is the projection of `find`, which has operators of its own. */
  find: boolean;
  mode?: 'include' | 'exclude';
  positional: boolean;
  tree: Tree;
}

function collision(path: string): never {
  return fail('Location31250', `Path collision at ${path}`);
}

/** Puts a node at a dotted path of the tree. */
export function place(tree: Tree, path: readonly string[], node: Node): void {
  const [first = '', ...rest] = path;
  const present = tree.get(first);
  if (rest.length === 0) {
    if (present) collision(path.join('.'));
    tree.set(first, node);
    return;
  }
  if (present && present.kind !== 'nested') collision(path.join('.'));
  const nested = present?.kind === 'nested' ? present : { kind: 'nested' as const, tree: new Map() };
  tree.set(first, nested);
  place(nested.tree, rest, node);
}

function checkName(path: readonly string[], name: string): void {
  if (path.includes(''))
    fail('Location40353', "FieldPath must not end with a '.' or contain an empty field name.");
  if (path.some((part) => part.startsWith('$') && !['$id', '$ref', '$db'].includes(part)))
    fail(
      'Location16410',
      `FieldPath field names may not start with '$'. Consider using $getField or $setField: ${name}`,
    );
}

const isId = (path: readonly string[]) => path.length === 1 && path[0] === '_id';

/** Notes whether fields are chosen or left out; `_id` alone decides nothing. */
function choose(parsing: Parsing, mode: 'include' | 'exclude', path: readonly string[]): void {
  if (isId(path)) return;
  if (parsing.mode && parsing.mode !== mode)
    fail(
      mode === 'include' ? 'Location31253' : 'Location31254',
      mode === 'include'
        ? `Cannot do inclusion on field ${path.join('.')} in exclusion projection`
        : `Cannot do exclusion on field ${path.join('.')} in inclusion projection`,
    );
  parsing.mode = mode;
}

const isFlag = (value: Value) => isNumeric(value) || typeof value === 'boolean';

function addFlag(parsing: Parsing, path: readonly string[], value: Value): void {
  const positional = parsing.find && path[path.length - 1] === '$';
  const kept = isTruthy(value);
  choose(parsing, kept ? 'include' : 'exclude', path);
  if (!positional) return place(parsing.tree, path, { kind: kept ? 'keep' : 'drop' });
  if (parsing.positional)
    fail('Location31276', 'Cannot specify more than one positional projection per query.');
  if (!kept) fail('Location31395', 'positional projection cannot be used with exclusion');
  parsing.positional = true;
  place(parsing.tree, path.slice(0, -1), { kind: 'array', apply: elementAt });
}

function elementAt(value: Value, position: number | undefined): Value | undefined {
  if (!Array.isArray(value)) return value;
  if (position === undefined)
    return fail(
      'Location51246',
      "Executor error during find command :: caused by :: positional operator '.$' couldn't find a matching element in the array",
    );
  const element = value[position];
  return element === undefined
    ? fail(
        'Location51247',
        "Executor error during find command :: caused by :: positional operator '.$' element mismatch",
      )
    : [element];
}

/** A document without operators describes the fields below. */
function addDocument(parsing: Parsing, path: readonly string[], value: Document): void {
  if (value.size === 0)
    fail(
      'Location51270',
      `An empty sub-projection is not a valid value. Found empty object at path ${path.join('.')}`,
    );
  const [first] = value.keys();
  if (!first?.startsWith('$')) {
    for (const [name, inner] of value) addField(parsing, [...path, ...splitPath(name)], inner);
    return;
  }
  const special = parsing.find ? arrayOperator(first, value.get(first) as Value, parsing.context) : undefined;
  if (!special) return addComputed(parsing, path, value);
  if (first === '$elemMatch') choose(parsing, 'include', path);
  place(parsing.tree, path, { kind: 'array', apply: special });
}

function addComputed(parsing: Parsing, path: readonly string[], value: Value): void {
  choose(parsing, 'include', path);
  if (isId(path)) parsing.mode ??= 'include';
  place(parsing.tree, path, {
    kind: 'computed',
    expression: compileExpression(value, parsing.context, parsing.variables),
  });
}

function addField(parsing: Parsing, path: readonly string[], value: Value): void {
  const names = parsing.find && path[path.length - 1] === '$' ? path.slice(0, -1) : path;
  checkName(names, path.join('.'));
  if (isFlag(value)) addFlag(parsing, path, value);
  else if (isDocument(value)) addDocument(parsing, path, value);
  else addComputed(parsing, path, value);
}

/** With nothing else said, `_id: 1` chooses and `_id: 0` leaves out. */
function modeOf({ mode, tree }: Parsing): 'include' | 'exclude' {
  if (mode) return mode;
  const id = tree.get('_id');
  return id && (id.kind === 'keep' || id.kind === 'nested') ? 'include' : 'exclude';
}

/** Compiles the projection of `find` or `$project`. */
export function parseProjection(
  specification: Document,
  context: QueryContext,
  { find = true, variables = [] }: { find?: boolean; variables?: string[] } = {},
): Projection {
  const parsing: Parsing = { context, variables, find, positional: false, tree: new Map() };
  for (const [name, value] of specification) addField(parsing, splitPath(name), value);
  const mode = modeOf(parsing);
  if (mode === 'include' && !parsing.tree.has('_id')) parsing.tree.set('_id', { kind: 'keep' });
  return { mode, tree: parsing.tree, positional: parsing.positional };
}

/** Compiles `$addFields`. */
export function parseAddFields(
  specification: Document,
  context: QueryContext,
  variables: string[] = [],
): Projection {
  const tree: Tree = new Map();
  const addAll = (fields: Document, prefix: readonly string[]) => {
    for (const [name, value] of fields) {
      const path = [...prefix, ...splitPath(name)];
      checkName(path, name);
      const [first] = isDocument(value) ? value.keys() : [];
      if (isDocument(value) && first !== undefined && !first.startsWith('$')) addAll(value, path);
      else place(tree, path, { kind: 'computed', expression: compileExpression(value, context, variables) });
    }
  };
  addAll(specification, []);
  return { mode: 'add', tree, positional: false };
}
