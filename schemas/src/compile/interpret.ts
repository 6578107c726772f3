import { isJsonObject, isSameJson } from '../json/json-value';
import { repetitionIn, scalarRepetitionIn } from './repetition';
import type { JsonSchema } from './json-schema';

/** An error in Ajv's shape. */
export interface SchemaError {
  instancePath: string;
  keyword: string;
  params: Record<string, unknown>;
}

/** A schema ready to check values; `errors` are those of the last call. */
export interface Interpreted {
  (value: unknown): boolean;
  errors: SchemaError[] | null;
}

type Keywords<V> = (schema: JsonSchema, value: V, path: string) => SchemaError[];

const NONE: SchemaError[] = [];
const fault = (instancePath: string, keyword: string, params: SchemaError['params'] = {}): SchemaError[] => [
  { instancePath, keyword, params },
];

const IS = {
  object: isJsonObject,
  array: Array.isArray,
  string: (value: unknown): value is string => typeof value === 'string',
  number: (value: unknown): value is number => Number.isFinite(value),
  integer: (value: unknown): value is number => Number.isInteger(value),
  boolean: (value: unknown): value is boolean => typeof value === 'boolean',
};

const regExps = new Map<string, RegExp>();
function matches(pattern: string, text: string): boolean {
  const regExp = regExps.get(pattern) ?? new RegExp(pattern, 'u');
  regExps.set(pattern, regExp);
  return regExp.test(text);
}

type Limit = 'maximum' | 'minimum' | 'maxLength' | 'minLength' | 'maxItems' | 'minItems';

function limited(schema: JsonSchema, keyword: Limit, value: number, path: string): SchemaError[] {
  const limit = schema[keyword];
  const upper = keyword.startsWith('max');
  if (limit === undefined || (upper ? value <= limit : value >= limit)) return NONE;
  const comparison = upper ? '<=' : '>=';
  return fault(path, keyword, keyword.endsWith('imum') ? { comparison, limit } : { limit });
}

const onNumber: Keywords<number> = (schema, value, path) => [
  ...limited(schema, 'maximum', value, path),
  ...limited(schema, 'minimum', value, path),
];

const onString: Keywords<string> = (schema, value, path) => {
  const { pattern } = schema;
  const length = [...value].length;
  return [
    ...limited(schema, 'maxLength', length, path),
    ...limited(schema, 'minLength', length, path),
    ...(pattern === undefined || matches(pattern, value) ? NONE : fault(path, 'pattern', { pattern })),
  ];
};

function repetition({ uniqueItems, items }: JsonSchema, value: unknown[], path: string): SchemaError[] {
  if (!uniqueItems) return NONE;
  const type = items?.type;
  const scalar = type !== undefined && type !== 'object' && type !== 'array';
  const found = scalar ? scalarRepetitionIn(value, IS[type]) : repetitionIn(value);
  return found ? fault(path, 'uniqueItems', { ...found }) : NONE;
}

const onArray: Keywords<unknown[]> = (schema, value, path) => {
  const { items, contains } = schema;
  const inEach = (each: JsonSchema): SchemaError[][] =>
    value.map((item, index) => errorsOf(each, item, `${path}/${index}`));
  return [
    ...limited(schema, 'maxItems', value.length, path),
    ...limited(schema, 'minItems', value.length, path),
    ...repetition(schema, value, path),
    ...(items ? inEach(items).flat() : NONE),
    ...(contains ? oneAtLeast(inEach(contains), fault(path, 'contains', { minContains: 1 })) : NONE),
  ];
};

const onObject: Keywords<Record<string, unknown>> = (schema, value, path) => {
  const { required = [], properties = {}, additionalProperties } = schema;
  const missing = required.filter((key) => value[key] === undefined);
  const extra = additionalProperties === false ? Object.keys(value) : [];
  return [
    ...missing.flatMap((missingProperty) => fault(path, 'required', { missingProperty })),
    ...extra
      .filter((key) => !Object.hasOwn(properties, key))
      .flatMap((additionalProperty) => fault(path, 'additionalProperties', { additionalProperty })),
    ...Object.entries(properties).flatMap(([key, each]) =>
      value[key] === undefined ? NONE : errorsOf(each, value[key], `${path}/${key}`),
    ),
  ];
};

/** Nothing where a branch passes, else what is wrong with each of them. */
const oneAtLeast = (branches: SchemaError[][], otherwise: SchemaError[]): SchemaError[] =>
  branches.some((errors) => errors.length === 0) ? NONE : [...branches.flat(), ...otherwise];

function oneOf(branches: SchemaError[][], path: string): SchemaError[] {
  const passing = branches.flatMap((errors, index) => (errors.length === 0 ? [index] : [])).slice(0, 2);
  if (passing.length === 1) return NONE;
  // Nothing after the second branch that passes is looked at.
  const seen = branches.slice(0, passing[1]).flat();
  return [...seen, ...fault(path, 'oneOf', { passingSchemas: passing.length === 0 ? null : passing })];
}

function ifThen(schema: JsonSchema, value: unknown, path: string): SchemaError[] {
  if (!schema.if || !schema.then || errorsOf(schema.if, value, path).length > 0) return NONE;
  const errors = errorsOf(schema.then, value, path);
  return errors.length === 0 ? NONE : [...errors, ...fault(path, 'if', { failingKeyword: 'then' })];
}

function constants(schema: JsonSchema, value: unknown, path: string): SchemaError[] {
  const { const: allowedValue, enum: allowedValues } = schema;
  return [
    ...('const' in schema && !isSameJson(allowedValue, value)
      ? fault(path, 'const', { allowedValue })
      : NONE),
    ...(allowedValues && !allowedValues.some((each) => isSameJson(each, value))
      ? fault(path, 'enum', { allowedValues })
      : NONE),
  ];
}

const onAny: Keywords<unknown> = (schema, value, path) => {
  const inEach = (branches: JsonSchema[]): SchemaError[][] =>
    branches.map((branch) => errorsOf(branch, value, path));
  return [
    ...constants(schema, value, path),
    ...(schema.not && errorsOf(schema.not, value, path).length === 0 ? fault(path, 'not') : NONE),
    ...(schema.anyOf ? oneAtLeast(inEach(schema.anyOf), fault(path, 'anyOf')) : NONE),
    ...(schema.oneOf ? oneOf(inEach(schema.oneOf), path) : NONE),
    ...inEach(schema.allOf ?? []).flat(),
    ...ifThen(schema, value, path),
  ];
};

/** Keywords that look at values of one type and leave all others alone. */
interface Group {
  type: string;
  names: readonly (keyof JsonSchema)[];
  /** Undefined for a value of another type. */
  errors(schema: JsonSchema, value: unknown, path: string): SchemaError[] | undefined;
}

const group = <V>(
  type: string,
  isOf: (value: unknown) => value is V,
  names: Group['names'],
  keywords: Keywords<V>,
): Group => ({
  type,
  names,
  errors: (schema, value, path) => (isOf(value) ? keywords(schema, value, path) : undefined),
});

const GROUPS = [
  group('number', IS.number, ['maximum', 'minimum'], onNumber),
  group('string', IS.string, ['maxLength', 'minLength', 'pattern'], onString),
  group('array', IS.array, ['maxItems', 'minItems', 'uniqueItems', 'items', 'contains'], onArray),
  group('object', IS.object, ['required', 'additionalProperties', 'properties'], onObject),
];

function errorsOf(schema: JsonSchema | boolean, value: unknown, path: string): SchemaError[] {
  if (typeof schema === 'boolean') return schema ? NONE : fault(path, 'false schema');
  const { type } = schema;
  const wrongType = type && !IS[type](value) ? fault(path, 'type', { type }) : NONE;
  // Ajv names a wrong type where the keywords of that type would stand, or first where there are none.
  const own = GROUPS.find((each) => each.type === type && each.names.some((name) => name in schema));
  return [
    ...(own ? NONE : wrongType),
    ...onAny(schema, value, path),
    ...GROUPS.flatMap((each) => each.errors(schema, value, path) ?? (each === own ? wrongType : NONE)),
  ];
}

/**
 * A validator for the closed list of keywords of compiled forms, where Ajv may not run: it needs `new Function`,
 * which a strict Content Security Policy forbids. It says what Ajv says with `allErrors`, in Ajv's order.
 */
export function interpret(schema: JsonSchema): Interpreted {
  const validate: Interpreted = (value) => {
    const errors = errorsOf(schema, value, '');
    validate.errors = errors.length > 0 ? errors : null;
    return errors.length === 0;
  };
  validate.errors = null;
  return validate;
}
