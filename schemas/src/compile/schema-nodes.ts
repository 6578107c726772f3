import type { JsonSchema } from './json-schema';

/** Every keyword a compiled form may use; a new one must be known to the interpreter first. */
const KEYWORDS = {
  $schema: true,
  $id: true,
  title: true,
  description: true,
  type: true,
  properties: true,
  required: true,
  additionalProperties: true,
  items: true,
  contains: true,
  minItems: true,
  maxItems: true,
  uniqueItems: true,
  minLength: true,
  maxLength: true,
  pattern: true,
  minimum: true,
  maximum: true,
  enum: true,
  const: true,
  oneOf: true,
  anyOf: true,
  allOf: true,
  not: true,
  if: true,
  then: true,
} as const satisfies Record<keyof JsonSchema, true>;

const inside = (schema: JsonSchema): (JsonSchema | boolean | undefined)[] => [
  ...Object.values(schema.properties ?? {}),
  schema.items,
  schema.contains,
  ...(schema.oneOf ?? []),
  ...(schema.anyOf ?? []),
  ...(schema.allOf ?? []),
  schema.not,
  schema.if,
  schema.then,
];

/** A schema and all schemas in it. */
export const schemaNodes = (schema: JsonSchema): JsonSchema[] => [
  schema,
  ...inside(schema).flatMap((each) => (typeof each === 'object' ? schemaNodes(each) : [])),
];

/** Keywords of a schema, and of those in it, that are not on the closed list. */
export const unknownKeywords = (schema: JsonSchema): string[] => [
  ...new Set(
    schemaNodes(schema).flatMap((node) => Object.keys(node).filter((key) => !Object.hasOwn(KEYWORDS, key))),
  ),
];
