import type { Document, Value } from '../bson/value';
import type { QueryContext } from '../query/context';

/** What an expression is evaluated against. */
export interface Scope {
  context: QueryContext;
  root: Value;
  variables: ReadonlyMap<string, Value | undefined>;
}

/** A compiled expression; undefined is a missing value. */
export type Expression = (scope: Scope) => Value | undefined;

/** Compiles an operand, with further variables in reach. */
export type Compile = (value: Value, variables?: string[]) => Expression;

/** Makes the expression of one operator from its operand. */
export type Operator = (operand: Value, compile: Compile, name: string) => Expression;

export const rootScope = (root: Document, context: QueryContext): Scope => ({
  context,
  root,
  variables: context.variables,
});

export const withVariables = (scope: Scope, added: Iterable<[string, Value | undefined]>): Scope => ({
  ...scope,
  variables: new Map([...scope.variables, ...added]),
});
