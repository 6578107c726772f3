import { describe } from '../bson/describe';
import { indexPart, type Path, splitPath } from '../bson/path';
import { compareStrings } from '../bson/compare';
import { type Document, isDocument, typeName, type Value } from '../bson/value';
import { fail } from '../errors';
import { assign, ensure, existing, remove, valueOf } from './path-target';
import { ONLY_EXISTING, OPERATORS } from './operators';
import { identifierOf, type Positions, resolve } from './positional';

/** The fields of a DBRef. */
const REFERENCE = ['$ref', '$id', '$db'];

/** One field of one operator. */
export interface Modifier {
  operator: string;
  path: Path;
  apply(document: Document, positions: Positions, id: Value | undefined): void;
}

const isDollarName = (part: string) =>
  part.startsWith('$') && part !== '$' && identifierOf(part) === undefined && !REFERENCE.includes(part);

function checkPath(path: Path, name: string): void {
  const dollar = path.find(isDollarName);
  if (dollar !== undefined)
    fail(
      'DollarPrefixedFieldName',
      `The dollar ($) prefixed field '${dollar}' in '${name}' is not allowed in the context of an update's replacement document. Consider using an aggregation pipeline with $replaceWith.`,
    );
  if (path.includes(''))
    fail('EmptyFieldName', `The update path '${name}' contains an empty field name, which is not allowed.`);
}

function valueModifier(operator: string, name: string, operand: Value): Modifier {
  const path = splitPath(name);
  const compute = OPERATORS[operator]?.(operand, name);
  const apply = (document: Document, positions: Positions, id: Value | undefined): void => {
    for (const exact of resolve(document, path, positions)) {
      const present = existing(document, exact);
      if (!present && ONLY_EXISTING.has(operator)) continue;
      const value = compute?.({ value: present && valueOf(present), path: name, id });
      if (value !== undefined) assign(present ?? ensure(document, exact), value);
    }
  };
  return { operator, path, apply };
}

function unset(name: string): Modifier {
  const path = splitPath(name);
  const apply = (document: Document, positions: Positions): void => {
    for (const exact of resolve(document, path, positions)) {
      const target = existing(document, exact);
      if (target) remove(target);
    }
  };
  return { operator: '$unset', path, apply };
}

const arrayOnTheWay = (document: Document, path: Path): boolean =>
  path.some((_, depth) => depth > 0 && Array.isArray(valueOrUndefined(document, path.slice(0, depth))));

const valueOrUndefined = (document: Document, path: Path): Value | undefined => {
  const target = existing(document, path);
  return target && valueOf(target);
};

function checkRename(path: Path, target: Path, from: string, to: string): void {
  checkPath(target, to);
  if ([...path, ...target].some((part) => part.startsWith('$')))
    fail('BadValue', `The source and target field for $rename may not be dynamic: ${from}`);
  if (from === to)
    fail('BadValue', `The source and target field for $rename must differ: ${from}: ${describe(to)}`);
  if (`${to}.`.startsWith(`${from}.`) || `${from}.`.startsWith(`${to}.`))
    fail(
      'BadValue',
      `The source and target field for $rename must not be on the same path: ${from}: ${describe(to)}`,
    );
}

function rename(name: string, operand: Value): Modifier {
  if (typeof operand !== 'string')
    return fail('BadValue', `The 'to' field for $rename must be a string: ${name}: ${describe(operand)}`);
  const path = splitPath(name);
  const target = splitPath(operand);
  checkRename(path, target, name, operand);
  const apply = (document: Document): void => {
    if (arrayOnTheWay(document, path))
      fail('BadValue', `The source field cannot be an array element, '${name}'`);
    if (arrayOnTheWay(document, target))
      fail('BadValue', `The destination field cannot be an array element, '${operand}'`);
    const source = existing(document, path);
    if (!source) return;
    const value = valueOf(source) as Value;
    remove(source);
    assign(ensure(document, target), value);
  };
  return { operator: '$rename', path, apply };
}

function modifier(operator: string, name: string, operand: Value): Modifier {
  checkPath(splitPath(name), name);
  if (operator === '$unset') return unset(name);
  return operator === '$rename' ? rename(name, operand) : valueModifier(operator, name, operand);
}

const isKnown = (operator: string) =>
  Object.hasOwn(OPERATORS, operator) || operator === '$unset' || operator === '$rename';

function modifiersOf(operator: string, fields: Value): Modifier[] {
  if (!isKnown(operator))
    fail(
      'FailedToParse',
      `Unknown modifier: ${operator}. Expected a valid update modifier or pipeline-style update specified as an array`,
    );
  if (!isDocument(fields))
    return fail(
      'FailedToParse',
      `Modifiers operate on fields but we found type ${typeName(fields)} instead. For example: {$mod: {<field>: ...}} not {${operator}: ${describe(fields)}}`,
    );
  return [...fields].map(([name, operand]) => modifier(operator, name, operand));
}

/** Numbers order as numbers, other names as text. */
function compareParts(a: string, b: string): number {
  const left = indexPart(a);
  const right = indexPart(b);
  return left !== undefined && right !== undefined ? left - right : compareStrings(a, b);
}

function comparePaths(a: Path, b: Path): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const result = compareParts(a[i] as string, b[i] as string);
    if (result !== 0) return result;
  }
  return a.length - b.length;
}

/** Two updates of one field, or of a field and what is below it, conflict. */
function checkConflicts(paths: Path[]): void {
  const seen = new Set<string>();
  const ancestors = new Set<string>();
  for (const path of paths) {
    const name = path.join('.');
    const prefixes = path.map((_, i) => path.slice(0, i + 1).join('.'));
    const conflict = ancestors.has(name) || prefixes.some((prefix) => seen.has(prefix));
    if (conflict)
      fail('ConflictingUpdateOperators', `Updating the path '${name}' would create a conflict at '${name}'`);
    seen.add(name);
    prefixes.forEach((prefix) => ancestors.add(prefix));
  }
}

/** Compiles `{ $set: …, $inc: … }`, in the order in which MongoDB applies it: by field path. */
export function parseModifiers(update: Document): Modifier[] {
  const modifiers = [...update].flatMap(([operator, fields]) => modifiersOf(operator, fields));
  const targets = [...update].flatMap(([operator, fields]) =>
    operator === '$rename' && isDocument(fields)
      ? [...fields.values()].map((to) => splitPath(String(to)))
      : [],
  );
  checkConflicts([...modifiers.map(({ path }) => path), ...targets]);
  return modifiers.sort((a, b) => comparePaths(a.path, b.path));
}
