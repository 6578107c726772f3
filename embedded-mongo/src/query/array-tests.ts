import { BSONRegExp, type Document, isDocument, type Value } from '../bson/value';
import { fail } from '../errors';
import type { QueryContext } from './context';
import { parseFilter } from './parse-filter';
import { isOperators, parseOperators } from './parse-operators';
import { equals, regex, type ValueNode, type ValueTest } from './value-tests';

const LOGICAL = ['$and', '$or', '$nor', '$expr', '$where'];

/** Tests a single element, without looking into arrays. */
export function testElement(node: ValueNode, element: Value): boolean {
  return 'not' in node ? !node.not.every((inner) => testElement(inner, element)) : node.test(element);
}

const isValueMatch = (operand: Document) => {
  const [first] = operand.keys();
  return isOperators(operand) && !LOGICAL.includes(first ?? '');
};

/** Arrays count as documents whose names are their indexes. */
function asDocument(element: Value): Document | undefined {
  if (isDocument(element)) return element;
  return Array.isArray(element) ? new Map(element.map((value, i) => [String(i), value])) : undefined;
}

function elementTest(operand: Document, context: QueryContext): (element: Value) => boolean {
  if (isValueMatch(operand)) {
    const nodes = parseOperators(operand, context);
    return (element) => nodes.every((node) => testElement(node, element));
  }
  const filter = parseFilter(operand, context);
  return (element) => {
    const document = asDocument(element);
    return document !== undefined && filter.matches(document);
  };
}

/** `$elemMatch`: one element of the array meets all conditions. */
export function elementMatch(operand: Value, context: QueryContext): ValueTest {
  if (!isDocument(operand)) return fail('BadValue', '$elemMatch needs an Object');
  const test = elementTest(operand, context);
  return {
    operator: '$elemMatch',
    operand,
    expandLeaf: false,
    test: (value, details) => {
      if (!Array.isArray(value)) return false;
      const index = value.findIndex(test);
      if (index >= 0 && details) details.arrayIndex = index;
      return index >= 0;
    },
  };
}

const NEVER: ValueTest = { operator: '$never', operand: null, expandLeaf: false, test: () => false };

function allElement(value: Value, context: QueryContext): ValueNode {
  if (value instanceof BSONRegExp) return regex(value);
  if (!isOperators(value)) return equals(value, context);
  const inner = value.get('$elemMatch');
  return inner === undefined ? fail('BadValue', 'no $ expressions in $all') : elementMatch(inner, context);
}

/** `$all`: each of the values, or each `$elemMatch`, is met by some element. */
export function allOf(operand: Value, context: QueryContext): ValueNode[] {
  if (!Array.isArray(operand)) return fail('BadValue', '$all needs an array');
  return operand.length === 0 ? [NEVER] : operand.map((value) => allElement(value, context));
}
