import type { Static } from '@sinclair/typebox';
import { fieldSettings } from './field-type';

/** A Thai telephone number, stored as 9 or 10 digits from 0. */
export const PhoneField = fieldSettings('phone_th', {});
export type PhoneField = Static<typeof PhoneField>;
