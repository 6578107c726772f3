import { type Document, type Value } from '../bson/value';
import { fail } from '../errors';
import type { Filter } from '../query/expression';
import { conjuncts, leavesOf } from '../query/index-bounds';
import { assign, ensure } from './path-target';

interface Equality {
  path: readonly string[];
  value: Value;
}

/** Single values of `$in` and single branches of `$or` count as equalities too. */
function equalitiesOf(filter: Filter): Equality[] {
  const conditions = conjuncts(filter);
  const branches = conditions.flatMap((each) =>
    each.kind === 'or' && each.children.length === 1 ? each.children.flatMap(equalitiesOf) : [],
  );
  const leaves = leavesOf(conditions).flatMap(({ path, operator, operand }) => {
    if (operator === '$eq') return [{ path, value: operand }];
    if (operator === '$in' && Array.isArray(operand) && operand.length === 1)
      return [{ path, value: operand[0] as Value }];
    return [];
  });
  return [...leaves, ...branches];
}

/** The document an upsert starts from: the values its filter demands. */
export function upsertBase(filter: Filter, replacement: boolean): Document {
  const document: Document = new Map();
  const seen = new Set<string>();
  for (const { path, value } of equalitiesOf(filter)) {
    const name = path.join('.');
    if (replacement && name !== '_id') continue;
    if (seen.has(name))
      fail('NotSingleValueField', `cannot infer query fields to set, path '${name}' is matched twice`);
    seen.add(name);
    assign(ensure(document, path), value);
  }
  return document;
}
