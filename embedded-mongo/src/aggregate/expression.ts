import { splitPath, type Path } from '../bson/path';
import { type Document, isDocument, type Value } from '../bson/value';
import { fail } from '../errors';
import type { QueryContext } from '../query/context';
import { operatorNamed } from './operators';
import type { Compile, Expression, Scope } from './scope';

/** The value of a field path; arrays on the way give the values of their documents. */
export function fieldValue(value: Value | undefined, path: Path, depth = 0): Value | undefined {
  if (depth === path.length || value === undefined) return value;
  if (isDocument(value)) return fieldValue(value.get(path[depth] as string), path, depth + 1);
  if (!Array.isArray(value)) return undefined;
  return value.flatMap((element) => {
    if (!isDocument(element) && !Array.isArray(element)) return [];
    const found = fieldValue(element, path, depth);
    return found === undefined ? [] : [found];
  });
}

const SYSTEM: Record<string, Expression> = {
  ROOT: (scope) => scope.root,
  CURRENT: (scope) => (scope.variables.has('CURRENT') ? scope.variables.get('CURRENT') : scope.root),
  REMOVE: () => undefined,
  DESCEND: () => 'descend',
  PRUNE: () => 'prune',
  KEEP: () => 'keep',
};

function checkPath(path: Path): void {
  if (path.includes('')) fail('Location15998', 'FieldPath must not end with or contain an empty field name.');
  const dollar = path.find((part) => part.startsWith('$') && !['$id', '$ref', '$db'].includes(part));
  if (dollar !== undefined)
    fail(
      'Location16410',
      `FieldPath field names may not start with '$'. Consider using $getField or $setField.`,
    );
}

function variable(text: string, names: ReadonlySet<string>): Expression {
  const [name = '', ...path] = splitPath(text);
  checkPath(path);
  const system = Object.hasOwn(SYSTEM, name) ? SYSTEM[name] : undefined;
  if (!system && !names.has(name)) fail('Location17276', `Use of undefined variable: ${name}`);
  const base: Expression = system ?? ((scope: Scope) => scope.variables.get(name));
  return path.length === 0 ? base : (scope) => fieldValue(base(scope), path);
}

function field(text: string): Expression {
  const path = splitPath(text);
  checkPath(path);
  return (scope) => fieldValue(scope.root, path);
}

function text(value: string, names: ReadonlySet<string>): Expression {
  if (value.startsWith('$$')) return variable(value.slice(2), names);
  if (value === '$') return fail('Location16872', "'$' by itself is not a valid FieldPath");
  return value.startsWith('$') ? field(value.slice(1)) : () => value;
}

function object(value: Document, compile: Compile): Expression {
  const fields = [...value].map(([name, inner]) => [checkName(name), compile(inner)] as const);
  return (scope) => {
    const out: Document = new Map();
    for (const [name, expression] of fields) {
      const result = expression(scope);
      if (result !== undefined) out.set(name, result);
    }
    return out;
  };
}

function checkName(name: string): string {
  if (name.includes('.'))
    fail(
      'Location16412',
      `FieldPath field names may not contain '.'. Consider using $getField or $setField.`,
    );
  return name.startsWith('$')
    ? fail('Location15983', `An object representing an expression must have exactly one field: ${name}`)
    : name;
}

function operatorOf(value: Document): string | undefined {
  const [first] = value.keys();
  if (!first?.startsWith('$')) return undefined;
  if (value.size > 1)
    fail('Location15983', 'An object representing an expression must have exactly one field');
  return first;
}

function compileDocument(value: Document, compile: Compile): Expression {
  const name = operatorOf(value);
  if (name === undefined) return object(value, compile);
  return operatorNamed(name)(value.get(name) as Value, compile, name);
}

function compileWith(names: ReadonlySet<string>): Compile {
  const compile: Compile = (value, added) => {
    if (added && added.length > 0) return compileWith(new Set([...names, ...added]))(value);
    if (typeof value === 'string') return text(value, names);
    if (Array.isArray(value)) return array(value, compile);
    return isDocument(value) ? compileDocument(value, compile) : () => value;
  };
  return compile;
}

function array(value: Value[], compile: Compile): Expression {
  const elements = value.map((element) => compile(element));
  return (scope) => elements.map((element) => element(scope) ?? null);
}

/** Compiles an aggregation expression; throws MongoDB's errors for what is malformed or not supported. */
export function compileExpression(value: Value, context: QueryContext, variables: string[] = []): Expression {
  return compileWith(new Set([...context.variables.keys(), ...variables]))(value);
}
