import { compareStrings, type StringOrder } from '../bson/compare';
import { collationOrder } from './collation';
import type { Document, Value } from '../bson/value';

/** What filters and expressions are evaluated with. */
export interface QueryContext {
  /** How strings compare. */
  strings: StringOrder;
  /** Whether `strings` is plain code point order, which is the order of indexes. */
  simple: boolean;
  /** Variables of `let`, and `NOW`. */
  variables: Map<string, Value>;
  /** Throws when the time of the operation is over. */
  checkTime: () => void;
}

export const noTimeLimit = () => undefined;

/** The context of one command. */
export function queryContext(
  collation?: Document,
  variables: Iterable<[string, Value]> = [],
  checkTime: () => void = noTimeLimit,
): QueryContext {
  const order = collationOrder(collation);
  return {
    strings: order ?? compareStrings,
    simple: order === undefined,
    variables: new Map<string, Value>([['NOW', new Date()], ...variables]),
    checkTime,
  };
}

/** The same context with more variables. */
export const withVariables = (context: QueryContext, added: Iterable<[string, Value]>): QueryContext => ({
  ...context,
  variables: new Map([...context.variables, ...added]),
});
