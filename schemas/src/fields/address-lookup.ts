import { Type, type Static } from '@sinclair/typebox';
import { normaliseThai } from '../thai';
import { fieldSettings, fieldType } from './field-type';
import { cutText } from './limits';

/**
 * One level of a Thai address, stored as its official name. Levels whose keys share a prefix (`addr_tambon`,
 * `addr_amphoe`, `addr_province`, `addr_postcode`) form one cascade.
 */
export const AddressLookupField = fieldSettings('address_lookup', {
  level: Type.Union([Type.Literal('tambon'), Type.Literal('amphoe'), Type.Literal('province')]),
  /** Starts at the office's own place; where absent, that is so if an answer is needed. */
  defaultFromOffice: Type.Optional(Type.Boolean()),
});
export type AddressLookupField = Static<typeof AddressLookupField>;

const MAX = 80;

export const addressLookup = fieldType<AddressLookupField>({
  name: 'address_lookup',
  title: { th: 'ตำบล อำเภอ จังหวัด', en: 'Place in Thailand' },
  settings: AddressLookupField,
  asks: 'choose',
  schema: () => ({ type: 'string', minLength: 1, maxLength: MAX }),
  options: ({ level, key }) => ({ level, cascade: cascadeOf(key) }),
  initial: (field, { office }) => (startsAtOffice(field) ? office[field.level] : undefined),
  normalise: (value) => (typeof value === 'string' ? cutText(normaliseThai(value), MAX) : value),
  sample: ({ level }, { office }) => office[level],
});

/** Most who file live where the office is. An address that need not be given stays empty: nobody gave it. */
export const startsAtOffice = ({ defaultFromOffice, required }: AddressLookupField): boolean =>
  defaultFromOffice ?? Boolean(required);

/** What the keys of one cascade begin with: `proxy_addr_` of `proxy_addr_tambon`. */
export const cascadeOf = (key: string): string => key.replace(/[A-Za-z0-9]+$/, '');
