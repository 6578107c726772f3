import { fieldTypes, type Field, type FieldTypeName } from '../../fields';
import { textOf, type Json } from '../untrusted';

/** Types told by the pattern of their answers alone, as our own schemas have them. */
const TOLD = [
  'thai_national_id',
  'phone_th',
  'email',
  'bank_account',
  'date_be',
  'datetime_be',
  'time',
] as const satisfies readonly FieldTypeName[];

const bare = (type: (typeof TOLD)[number]): Field => ({ type, key: 'a', label: { th: '' } });

const patternOf = (type: (typeof TOLD)[number]): string | undefined => {
  const { schema } = fieldTypes[type] as { schema(field: Field): { pattern?: string } };
  return schema(bare(type)).pattern;
};

/** Formats of JSON Schema and of its users, with the field that asks for such an answer. */
const FORMATS: Record<string, FieldTypeName> = {
  email: 'email',
  'idn-email': 'email',
  date: 'date_be',
  'date-time': 'datetime_be',
  time: 'time',
  phone: 'phone_th',
  tel: 'phone_th',
  textarea: 'textarea',
};

/** The field type that a schema's pattern or format tells; undefined where it tells none. */
export function typeTold(schema: Json): FieldTypeName | undefined {
  const pattern = textOf(schema.pattern);
  const known = pattern === '' ? undefined : TOLD.find((type) => patternOf(type) === pattern);
  const format = textOf(schema.format);
  return known ?? (Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined);
}

/** Formats whose answers the field here does not check. */
export const isUnchecked = (schema: Json): boolean =>
  typeof schema.format === 'string' && !Object.hasOwn(FORMATS, schema.format);
