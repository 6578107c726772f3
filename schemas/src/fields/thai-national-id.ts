import type { Static } from '@sinclair/typebox';
import { fieldSettings } from './field-type';

/** A Thai national ID, stored as 13 digits; the checksum is checked. */
export const NationalIdField = fieldSettings('thai_national_id', {});
export type NationalIdField = Static<typeof NationalIdField>;
