import { Type, type Static } from '@sinclair/typebox';
import { DateLimit } from './date-be';
import { fieldSettings } from './field-type';

/** A date and a time of day in Bangkok, stored as `YYYY-MM-DDTHH:mm`. */
export const DatetimeField = fieldSettings('datetime_be', {
  min: Type.Optional(DateLimit),
  max: Type.Optional(DateLimit),
});
export type DatetimeField = Static<typeof DatetimeField>;
