import { compileExpression } from '../aggregate/expression';
import { rootScope } from '../aggregate/scope';
import { splitPath, type Path } from '../bson/path';
import { BSONRegExp, type Document, isDocument, type Value } from '../bson/value';
import { fail } from '../errors';
import type { QueryContext } from './context';
import { and, type Filter, type LeafFilter, type MatchDetails, or } from './expression';
import { isOperators, parseOperators } from './parse-operators';
import { equals, isTruthy, regex, type ValueNode, type ValueTest } from './value-tests';
import { walkPath } from './walk-path';

function leaf(path: Path, value: ValueTest): LeafFilter {
  const matches = (document: Document, details?: MatchDetails) =>
    walkPath(document, path, value.expandLeaf, (reached, index) => {
      if (!value.test(reached, details)) return false;
      if (details && index !== undefined) details.arrayIndex = index;
      return true;
    });
  return { kind: 'leaf', path, operator: value.operator, operand: value.operand, matches };
}

function pathFilter(path: Path, node: ValueNode): Filter {
  if (!('not' in node)) return leaf(path, node);
  const inner = and(node.not.map((each) => pathFilter(path, each)));
  return { kind: 'opaque', fields: [path], matches: (document) => !inner.matches(document) };
}

function fieldFilters(name: string, value: Value, context: QueryContext): Filter[] {
  const path = splitPath(name);
  if (value instanceof BSONRegExp) return [leaf(path, regex(value))];
  if (!isOperators(value)) return [leaf(path, equals(value, context))];
  return parseOperators(value, context).map((node) => pathFilter(path, node));
}

function clauses(name: string, value: Value, context: QueryContext): Filter[] {
  if (!Array.isArray(value)) return fail('BadValue', `${name} must be an array`);
  if (value.length === 0) fail('BadValue', '$and/$or/$nor must be a nonempty array');
  return value.map((each) =>
    isDocument(each)
      ? parseFilter(each, context)
      : fail('BadValue', '$or/$and/$nor entries need to be full objects'),
  );
}

function nor(value: Value, context: QueryContext): Filter {
  const inner = or(clauses('$nor', value, context));
  return {
    kind: 'and',
    children: [{ kind: 'opaque', fields: true, matches: (document) => !inner.matches(document) }],
    matches: (document) => !inner.matches(document),
  };
}

function expr(value: Value, context: QueryContext): Filter {
  const expression = compileExpression(value, context);
  const matches = (document: Document) => isTruthy(expression(rootScope(document, context)));
  return { kind: 'opaque', fields: true, matches };
}

const EVERYTHING: Filter = { kind: 'and', children: [], matches: () => true };

const TOP_LEVEL: Record<string, (value: Value, context: QueryContext) => Filter> = {
  $and: (value, context) => and(clauses('$and', value, context)),
  $or: (value, context) => or(clauses('$or', value, context)),
  $nor: nor,
  $expr: expr,
  $comment: () => EVERYTHING,
  $alwaysTrue: () => EVERYTHING,
  $alwaysFalse: () => ({ kind: 'opaque', fields: [], matches: () => false }),
  $where: () => fail('BadValue', '$where is not supported by this server'),
  $text: () => fail('BadValue', '$text is not supported by this server'),
  $jsonSchema: () => fail('BadValue', '$jsonSchema is not supported by this server'),
};

function topLevel(name: string, value: Value, context: QueryContext): Filter {
  const parse = Object.hasOwn(TOP_LEVEL, name) ? TOP_LEVEL[name] : undefined;
  return parse
    ? parse(value, context)
    : fail(
        'BadValue',
        `unknown top level operator: ${name}. If you have a field name that starts with a '$' symbol, consider using $getField or $setField.`,
      );
}

/** Compiles a filter document; throws MongoDB's errors for what is malformed or not supported. */
export function parseFilter(filter: Document, context: QueryContext): Filter {
  const children = [...filter].flatMap(([name, value]) =>
    name.startsWith('$') ? [topLevel(name, value, context)] : fieldFilters(name, value, context),
  );
  return and(children);
}
