import type { Static } from '@sinclair/typebox';
import { fieldSettings, fieldType } from './field-type';
import { neverRequired } from './setting-faults';

/** Filled by the system, never by a client. */
export const HiddenField = fieldSettings('hidden', {});
export type HiddenField = Static<typeof HiddenField>;

export const hidden = fieldType<HiddenField>({
  name: 'hidden',
  title: { th: 'ระบบกรอกให้', en: 'Filled by the system' },
  settings: HiddenField,
  sent: false,
  settingFaults: neverRequired,
  schema: () => ({ type: 'string', maxLength: 400 }),
  sample: () => undefined,
});
