import { Type, type Static } from '@sinclair/typebox';
import { Choice } from '../definition/choice';
import { OfficeListName } from '../office/office-profile';
import { singleChoice } from './choices';
import { fieldSettings, fieldType } from './field-type';

/** A time slot, chosen from the office's list of slots; `choices` is filled when the form is published. */
export const SlotField = fieldSettings('slot', {
  list: OfficeListName,
  choices: Type.Optional(Type.Array(Choice, { maxItems: 500 })),
});
export type SlotField = Static<typeof SlotField>;

export const slot = fieldType<SlotField>({
  ...singleChoice,
  name: 'slot',
  title: { th: 'ช่วงเวลานัดหมาย', en: 'Time slot' },
  settings: SlotField,
});
