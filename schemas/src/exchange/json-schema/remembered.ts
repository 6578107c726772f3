import { interpret } from '../../compile/interpret';
import type { JsonSchema } from '../../compile/json-schema';
import { Field, fieldTypes, type FieldTypeName } from '../../fields';
import { isObject, listOf, objectAt, type Json } from '../untrusted';
import { labelOf, lines } from '../words';
import type { FieldBase } from './read-field';

/** Fields of the office's own lists, whose name a published form does not hold: they keep the choices. */
const INSTEAD: Partial<Record<FieldTypeName, FieldTypeName>> = {
  select_org_list: 'select',
  slot: 'select',
  checkbox_group_org_list: 'checkbox_group',
};

const isType = (name: unknown): name is FieldTypeName =>
  typeof name === 'string' && Object.hasOwn(fieldTypes, name);

/** The type a control of ours says it is for. */
export function typeRemembered(options: Json): FieldTypeName | undefined {
  if (!isType(options.field) || !fieldTypes[options.field].sent) return undefined;
  return INSTEAD[options.field] ?? options.field;
}

/** A text of both languages, wherever it stands in what a control says, is tidied. */
function tidied(value: unknown): unknown {
  if (typeof value === 'string') return lines(value);
  if (Array.isArray(value)) return value.map(tidied);
  if (!isObject(value)) return value;
  if (typeof value.th === 'string') return labelOf(value);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, tidied(each)]));
}

/** Settings that stand in the data schema: those of texts, and the only answer accepted. */
function settingsIn(schema: Json, options: Json): Json {
  const [equals, ...others] = listOf(schema.enum);
  const patternMessage = objectAt(options, 'messages').pattern;
  return {
    minLength: schema.minLength,
    pattern: schema.pattern,
    ...(isObject(patternMessage) ? { patternMessage: labelOf(patternMessage) } : {}),
    ...(typeof equals === 'string' && others.length === 0 ? { equals } : {}),
  };
}

/**
 * The field that one of our own controls was compiled from, so far as its options and its schema tell; undefined for
 * controls of others, and for options that were changed.
 */
export function remembered(schema: Json, options: Json, base: FieldBase): Field | undefined {
  const type = typeRemembered(options);
  if (!type) return undefined;
  const { settings } = fieldTypes[type];
  const said: Json = { ...settingsIn(schema, options), ...(tidied(options) as Json) };
  const own = Object.entries(said).filter(
    ([name, value]) => Object.hasOwn(settings.properties, name) && value !== undefined && name !== 'showWhen',
  );
  const field: Json = { ...Object.fromEntries(own), ...base, type };
  return interpret(settings as unknown as JsonSchema)(field) ? (field as unknown as Field) : undefined;
}
