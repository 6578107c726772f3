import type { Static } from '@sinclair/typebox';
import { fieldSettings, fieldType } from './field-type';
import { neverRequired } from './setting-faults';

/** Filled by officers on paper; citizens do not see it. */
export const OfficeUseField = fieldSettings('office_use', {});
export type OfficeUseField = Static<typeof OfficeUseField>;

export const officeUse = fieldType<OfficeUseField>({
  name: 'office_use',
  title: { th: 'เฉพาะเจ้าหน้าที่', en: 'For officers' },
  settings: OfficeUseField,
  sent: false,
  settingFaults: neverRequired,
  schema: () => ({ type: 'string', maxLength: 400 }),
  sample: () => undefined,
});
