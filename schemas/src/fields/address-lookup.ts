import { Type, type Static } from '@sinclair/typebox';
import { fieldSettings } from './field-type';

/**
 * One level of a Thai address, stored as its official name. Levels whose keys share a prefix (`addr_tambon`,
 * `addr_amphoe`, `addr_province`, `addr_postcode`) form one cascade.
 */
export const AddressLookupField = fieldSettings('address_lookup', {
  level: Type.Union([Type.Literal('tambon'), Type.Literal('amphoe'), Type.Literal('province')]),
  /** Starts at the office's own place. */
  defaultFromOffice: Type.Optional(Type.Boolean()),
});
export type AddressLookupField = Static<typeof AddressLookupField>;
