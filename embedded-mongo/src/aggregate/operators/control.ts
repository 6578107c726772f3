import { isDocument, typeName, type Value } from '../../bson/value';
import { fail } from '../../errors';
import { isTruthy, present } from '../../query/value-tests';
import { type Compile, type Expression, type Operator, withVariables } from '../scope';
import { evaluated, named, unary } from './define';

const condition =
  (test: Expression, then: Expression, otherwise: Expression): Expression =>
  (scope) =>
    isTruthy(test(scope)) ? then(scope) : otherwise(scope);

const namedCondition = named(['if', 'then', 'else'], [], (fields) =>
  condition(fields.if as Expression, fields.then as Expression, fields.else as Expression),
);

const cond: Operator = (operand, compile, name) => {
  if (!Array.isArray(operand)) return namedCondition(operand, compile, name);
  if (operand.length !== 3)
    fail('Location16020', `Expression $cond takes exactly 3 arguments. ${operand.length} were passed in.`);
  const [test, then, otherwise] = operand.map((part) => compile(part));
  return condition(test as Expression, then as Expression, otherwise as Expression);
};

function branchOf(branch: Value, compile: Compile): [Expression, Expression] {
  if (!isDocument(branch)) return fail('Location40062', '$switch expected each branch to be an object');
  const test =
    branch.get('case') ?? fail('Location40067', "$switch requires each branch have a 'case' expression");
  const then =
    branch.get('then') ?? fail('Location40068', "$switch requires each branch have a 'then' expression");
  return [compile(test), compile(then)];
}

const switchOperator: Operator = (operand, compile) => {
  if (!isDocument(operand)) return fail('Location40060', '$switch requires an object as an argument');
  const branches = operand.get('branches');
  if (!Array.isArray(branches)) return fail('Location40061', "$switch expected an array for 'branches'");
  if (branches.length === 0) fail('Location40068', '$switch requires at least one branch.');
  const compiled = branches.map((branch) => branchOf(branch, compile));
  const given = operand.get('default');
  const otherwise: Expression =
    given === undefined
      ? () =>
          fail(
            'Location40066',
            '$switch could not find a matching branch for an input, and no default was specified.',
          )
      : compile(given);
  return (scope) => (compiled.find(([test]) => isTruthy(test(scope)))?.[1] ?? otherwise)(scope);
};

const ifNull: Operator = (operand, compile, name) => {
  const parts = Array.isArray(operand) ? operand.map((part) => compile(part)) : [];
  if (parts.length < 2) fail('Location1257300', `${name} needs at least two arguments, had: ${parts.length}`);
  return (scope) => {
    const last = parts.length - 1;
    for (const [i, part] of parts.entries()) {
      const value = part(scope);
      if (i === last || present(value) !== null) return value;
    }
    return null;
  };
};

const letOperator: Operator = (operand, compile) => {
  if (!isDocument(operand)) return fail('Location16874', '$let only supports an object as its argument');
  const vars = operand.get('vars');
  const inside = operand.get('in');
  if (!isDocument(vars)) return fail('Location16876', "Missing 'vars' parameter to $let");
  if (inside === undefined) return fail('Location16877', "Missing 'in' parameter to $let");
  const assigned = [...vars].map(([name, value]) => [name, compile(value)] as const);
  const body = compile(inside, [...vars.keys()]);
  return (scope) =>
    body(
      withVariables(
        scope,
        assigned.map(([name, value]) => [name, value(scope)]),
      ),
    );
};

export const CONTROL: Record<string, Operator> = {
  $cond: cond,
  $switch: switchOperator,
  $ifNull: ifNull,
  $let: letOperator,
  $literal: (operand) => () => operand,
  $type: unary((value) => (value === undefined ? 'missing' : typeName(value))),
  $isNumber: unary(
    (value) => value !== undefined && ['int', 'long', 'double', 'decimal'].includes(typeName(value)),
  ),
  $rand: evaluated(0, 1, () => Math.random()),
};
