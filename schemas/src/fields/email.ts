import type { Static } from '@sinclair/typebox';
import { fieldSettings } from './field-type';

/** An e-mail address. */
export const EmailField = fieldSettings('email', {});
export type EmailField = Static<typeof EmailField>;
