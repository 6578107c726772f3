import { indexPart, type Path } from '../bson/path';
import { isDocument, type Document, type Value } from '../bson/value';
import { fail } from '../errors';
import type { Filter } from '../query/expression';

/** What positional parts of a path refer to. */
export interface Positions {
  /** Element the filter matched, for `$`. */
  matched?: number;
  /** Conditions by identifier, for `$[identifier]`. */
  filters: Map<string, Filter>;
}

const IDENTIFIER = /^\$\[(.*)\]$/;

/** The name inside `$[name]`; empty for `$[]`; undefined for other parts. */
export const identifierOf = (part: string): string | undefined => IDENTIFIER.exec(part)?.[1];

const below = (value: Value | undefined, part: string): Value | undefined => {
  if (isDocument(value)) return value.get(part);
  const index = indexPart(part);
  return Array.isArray(value) && index !== undefined ? value[index] : undefined;
};

/** Elements an identifier selects; its conditions are on a document with the element under that name. */
function selected(values: Value[], identifier: string, positions: Positions): number[] {
  const all = values.map((_, i) => i);
  if (identifier === '') return all;
  const filter = positions.filters.get(identifier);
  if (!filter) return fail('BadValue', `No array filter found for identifier '${identifier}'`);
  return all.filter((i) => filter.matches(new Map([[identifier, values[i] as Value]])));
}

function matchedPart(path: Path, positions: Positions): string {
  if (positions.matched === undefined)
    fail('BadValue', `The positional operator did not find the match needed from the query.`);
  return String(positions.matched);
}

/** The exact paths that a path with `$`, `$[]` or `$[identifier]` stands for in a document. */
export function resolve(document: Document, path: Path, positions: Positions): Path[] {
  if (!path.some((part) => part.startsWith('$'))) return [path];
  return walk(document, path, 0, positions);
}

function walk(value: Value | undefined, path: Path, depth: number, positions: Positions): Path[] {
  const part = path[depth];
  if (part === undefined) return [[]];
  const identifier = identifierOf(part);
  if (identifier === undefined) {
    const name = part === '$' ? matchedPart(path, positions) : part;
    return walk(below(value, name), path, depth + 1, positions).map((rest) => [name, ...rest]);
  }
  if (value === undefined)
    return fail(
      'BadValue',
      `The path '${path.slice(0, depth).join('.')}' must exist in the document in order to apply array updates.`,
    );
  if (!Array.isArray(value))
    return fail('BadValue', `Cannot apply array updates to non-array element ${path[depth - 1]}`);
  return selected(value, identifier, positions).flatMap((i) =>
    walk(value[i], path, depth + 1, positions).map((rest) => [String(i), ...rest]),
  );
}
