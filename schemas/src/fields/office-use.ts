import type { Static } from '@sinclair/typebox';
import { fieldSettings } from './field-type';

/** Filled by officers on paper; citizens do not see it. */
export const OfficeUseField = fieldSettings('office_use', {});
export type OfficeUseField = Static<typeof OfficeUseField>;
