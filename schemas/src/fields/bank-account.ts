import type { Static } from '@sinclair/typebox';
import { fieldSettings } from './field-type';

/** A bank account number, stored as 10–15 digits. */
export const BankAccountField = fieldSettings('bank_account', {});
export type BankAccountField = Static<typeof BankAccountField>;
