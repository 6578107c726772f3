import type { Static } from '@sinclair/typebox';
import { fieldSettings } from './field-type';

/** Filled by the system, never by a client. */
export const HiddenField = fieldSettings('hidden', {});
export type HiddenField = Static<typeof HiddenField>;
