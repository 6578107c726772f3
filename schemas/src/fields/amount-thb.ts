import { Type, type Static } from '@sinclair/typebox';
import { fieldSettings } from './field-type';

/** An amount in baht with up to two decimals (satang), stored as a number of baht. */
export const AmountField = fieldSettings('amount_thb', {
  min: Type.Optional(Type.Number()),
  max: Type.Optional(Type.Number()),
});
export type AmountField = Static<typeof AmountField>;
