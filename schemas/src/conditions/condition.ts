import { Type, type Static } from '@sinclair/typebox';
import { Key } from '../definition/text';

const Scalar = Type.Union([Type.String({ maxLength: 200 }), Type.Number(), Type.Boolean()]);

/** One test on an earlier answer. A field without an answer passes no test, `ne` included. */
export const Test = Type.Union([
  Type.Object(
    {
      field: Key,
      op: Type.Union([Type.Literal('eq'), Type.Literal('ne'), Type.Literal('includes')]),
      value: Scalar,
    },
    { additionalProperties: false },
  ),
  Type.Object(
    { field: Key, op: Type.Literal('in'), value: Type.Array(Scalar, { minItems: 1, maxItems: 200 }) },
    { additionalProperties: false },
  ),
  Type.Object({ field: Key, op: Type.Literal('answered') }, { additionalProperties: false }),
]);

export type Test = Static<typeof Test>;
/** When something is shown: one test, all of several, or any of several. */
export type Condition = Test | { all: Condition[] } | { any: Condition[] };

/** A condition inside a definition; the schema itself stands once, in the definition's `$defs`. */
export const Condition = Type.Unsafe<Condition>({ $ref: '#/$defs/Condition' });

const Conditions = Type.Array(Condition, { minItems: 1, maxItems: 20 });

/** The `$defs` of a schema that speaks of conditions. */
export const conditionDefs = {
  Condition: Type.Union([
    Test,
    Type.Object({ all: Conditions }, { additionalProperties: false }),
    Type.Object({ any: Conditions }, { additionalProperties: false }),
  ]),
};
