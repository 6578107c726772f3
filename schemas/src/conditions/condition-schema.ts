import type { Condition, Test } from './condition';
import type { JsonSchema } from '../compile/json-schema';

const valueSchema = (test: Test): JsonSchema => {
  switch (test.op) {
    case 'eq':
      return { const: test.value };
    case 'ne':
      return { not: { const: test.value } };
    case 'in':
      return { enum: test.value };
    case 'includes':
      return { type: 'array', contains: { const: test.value } };
    case 'answered':
      return {};
  }
};

/**
 * The condition as JSON Schema over the whole answers object, for `if` and for JSON Forms rules. Every test
 * requires its field, so that an unanswered field never passes.
 */
export function conditionSchema(condition: Condition): JsonSchema {
  if ('all' in condition) return { allOf: condition.all.map(conditionSchema) };
  if ('any' in condition) return { anyOf: condition.any.map(conditionSchema) };
  return {
    type: 'object',
    properties: { [condition.field]: valueSchema(condition) },
    required: [condition.field],
  };
}
