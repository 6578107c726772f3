import { isDocument, type Document, type Value } from '../../bson/value';
import { fail } from '../../errors';
import type { Expression, Operator, Scope } from '../scope';
import { present } from '../../query/value-tests';

const toList = (operand: Value): Value[] => (Array.isArray(operand) ? operand : [operand]);

type Evaluate = (values: (Value | undefined)[], scope: Scope) => Value | undefined;

function checkCount(name: string, count: number, least: number, most: number): void {
  if (count >= least && count <= most) return;
  const range =
    least === most ? `exactly ${least} arguments` : `at least ${least} arguments, and at most ${most}`;
  fail(
    least === most ? 'Location16020' : 'Location28667',
    `Expression ${name} takes ${range}. ${count} were passed in.`,
  );
}

/** An operator whose arguments are all evaluated first. */
export const evaluated =
  (least: number, most: number, evaluate: Evaluate): Operator =>
  (operand, compile, name) => {
    const parts = toList(operand).map((part) => compile(part));
    checkCount(name, parts.length, least, most);
    return (scope) =>
      evaluate(
        parts.map((part) => part(scope)),
        scope,
      );
  };

export const unary = (evaluate: (value: Value | undefined, scope: Scope) => Value | undefined): Operator =>
  evaluated(1, 1, ([value], scope) => evaluate(value, scope));

/** Null, missing and undefined give null; anything else goes on. */
export const nullable = (evaluate: (value: Value, scope: Scope) => Value | undefined): Operator =>
  unary((value, scope) => {
    const given = present(value);
    return given === null ? null : evaluate(given, scope);
  });

type Fields = Record<string, Expression | undefined>;

function checkNames(operand: Document, name: string, known: string[], required: string[]): void {
  for (const key of operand.keys())
    if (!known.includes(key)) fail('FailedToParse', `Unrecognized argument to ${name}: ${key}`);
  for (const key of required)
    if (!operand.has(key)) fail('FailedToParse', `Missing '${key}' parameter to ${name}`);
}

/** An operator with named arguments, which its maker gets compiled. */
export const named =
  (required: string[], optional: string[], make: (fields: Fields) => Expression): Operator =>
  (operand, compile, name) => {
    if (!isDocument(operand)) return fail('FailedToParse', `${name} only supports an object as its argument`);
    checkNames(operand, name, [...required, ...optional], required);
    const fields: Fields = {};
    for (const [key, value] of operand) fields[key] = compile(value);
    return make(fields);
  };

export const numberError = (name: string, value: Value) =>
  fail('TypeMismatch', `${name} only supports numeric types, not ${typeof value}`);
