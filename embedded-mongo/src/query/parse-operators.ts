import { BSONRegExp, type Document, isDocument, type Value } from '../bson/value';
import { fail } from '../errors';
import type { QueryContext } from './context';
import { allOf, elementMatch } from './array-tests';
import * as special from './special-tests';
import * as tests from './value-tests';
import type { ValueNode } from './value-tests';

type Parse = (operand: Value, context: QueryContext, siblings: Document) => ValueNode[];

const one =
  (make: (operand: Value, context: QueryContext) => ValueNode): Parse =>
  (operand, context) => [make(operand, context)];

function optionsOf(siblings: Document): string | undefined {
  const options = siblings.get('$options');
  return options === undefined || typeof options === 'string'
    ? options
    : fail('BadValue', '$options has to be a string');
}

function parseRegex(operand: Value, _: QueryContext, siblings: Document): ValueNode[] {
  const options = optionsOf(siblings);
  if (typeof operand === 'string') return [tests.regex(new BSONRegExp(operand, options ?? ''))];
  if (!(operand instanceof BSONRegExp)) return fail('BadValue', '$regex has to be a string');
  if (options !== undefined && operand.options !== '')
    fail('Location51075', 'options set in both $regex and $options');
  return [tests.regex(new BSONRegExp(operand.pattern, options ?? operand.options))];
}

function parseNot(operand: Value, context: QueryContext): ValueNode[] {
  if (operand instanceof BSONRegExp) return [{ not: [tests.regex(operand)] }];
  if (!isDocument(operand)) return fail('BadValue', '$not needs a regex or a document');
  if (operand.size === 0) fail('BadValue', '$not cannot be empty');
  return [{ not: parseOperators(operand, context) }];
}

function parseNotEqual(operand: Value, context: QueryContext): ValueNode[] {
  if (operand instanceof BSONRegExp) fail('BadValue', "Can't have regex as arg to $ne.");
  return [{ not: [tests.equals(operand, context)] }];
}

function parseNotIn(operand: Value, context: QueryContext): ValueNode[] {
  if (!Array.isArray(operand)) return fail('BadValue', '$nin needs an array');
  return [{ not: [tests.oneOf(operand, context)] }];
}

function parseOptions(_operand: Value, _: QueryContext, siblings: Document): ValueNode[] {
  return siblings.has('$regex') ? [] : fail('BadValue', '$options needs a $regex');
}

const refuse =
  (what: string): Parse =>
  () =>
    fail('BadValue', `${what} is not supported by this server`);

const OPERATORS: Record<string, Parse> = {
  $eq: one(tests.equals),
  $gt: one(tests.greater),
  $gte: one(tests.greaterOrEqual),
  $lt: one(tests.less),
  $lte: one(tests.lessOrEqual),
  $ne: parseNotEqual,
  $in: one(tests.oneOf),
  $nin: parseNotIn,
  $not: parseNot,
  $exists: (operand) => (tests.isTruthy(operand) ? [tests.exists] : [{ not: [tests.exists] }]),
  $type: one(special.type),
  $size: one(special.size),
  $mod: one(special.mod),
  $regex: parseRegex,
  $options: parseOptions,
  $all: allOf,
  $elemMatch: one(elementMatch),
  $bitsAllSet: one(special.bitsAllSet),
  $bitsAllClear: one(special.bitsAllClear),
  $bitsAnySet: one(special.bitsAnySet),
  $bitsAnyClear: one(special.bitsAnyClear),
  $comment: () => [],
  $near: refuse('$near'),
  $nearSphere: refuse('$nearSphere'),
  $geoWithin: refuse('$geoWithin'),
  $geoIntersects: refuse('$geoIntersects'),
  $within: refuse('$within'),
};

/** Whether a document is a set of operators, as in `{ $gt: 3 }`, and not a value to equal. */
export function isOperators(value: Value): value is Document {
  if (!isDocument(value)) return false;
  const [first] = value.keys();
  return first !== undefined && first.startsWith('$') && !['$ref', '$id', '$db'].includes(first);
}

/** Compiles `{ $gt: 3, $lt: 9 }`; all tests have to hold. */
export function parseOperators(operators: Document, context: QueryContext): ValueNode[] {
  return [...operators].flatMap(([name, operand]) => {
    const parse = Object.hasOwn(OPERATORS, name) ? OPERATORS[name] : undefined;
    return parse ? parse(operand, context, operators) : fail('BadValue', `unknown operator: ${name}`);
  });
}
