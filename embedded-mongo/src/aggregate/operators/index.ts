import { fail } from '../../errors';
import type { Operator } from '../scope';
import { ACCUMULATE } from './accumulate';
import { ARITHMETIC } from './arithmetic';
import { ARRAY } from './array';
import { BOOLEAN } from './boolean';
import { CONTROL } from './control';
import { CONVERT } from './convert';
import { DATE } from './date';
import { OBJECT } from './object';
import { STRING } from './string';

const OPERATORS: Record<string, Operator> = {
  ...ACCUMULATE,
  ...ARITHMETIC,
  ...ARRAY,
  ...BOOLEAN,
  ...CONTROL,
  ...CONVERT,
  ...DATE,
  ...OBJECT,
  ...STRING,
};

/** The operator of an expression such as `{ $add: […] }`; unknown ones are refused as MongoDB does. */
export function operatorNamed(name: string): Operator {
  const operator = Object.hasOwn(OPERATORS, name) ? OPERATORS[name] : undefined;
  return operator ?? fail('InvalidPipelineOperator', `Unrecognized expression '${name}'`);
}
