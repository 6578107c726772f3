import { fail } from '../../errors';
import type { Operator } from '../scope';
import { ARITHMETIC } from './arithmetic';
import { ARRAY } from './array';
import { BOOLEAN } from './boolean';
import { CONTROL } from './control';
import { STRING } from './string';

const OPERATORS: Record<string, Operator> = { ...ARITHMETIC, ...ARRAY, ...BOOLEAN, ...CONTROL, ...STRING };

/** The operator of an expression such as `{ $add: […] }`; unknown ones are refused as MongoDB does. */
export function operatorNamed(name: string): Operator {
  const operator = Object.hasOwn(OPERATORS, name) ? OPERATORS[name] : undefined;
  return operator ?? fail('InvalidPipelineOperator', `Unrecognized expression '${name}'`);
}
