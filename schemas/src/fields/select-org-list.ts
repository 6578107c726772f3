import { Type, type Static } from '@sinclair/typebox';
import { Choice } from '../definition/choice';
import { OfficeListName } from '../office/office-profile';
import { singleChoice } from './choices';
import { fieldSettings, fieldType } from './field-type';

/** One entry of a list the office keeps; `choices` is filled when the form is published. */
export const SelectOrgListField = fieldSettings('select_org_list', {
  list: OfficeListName,
  choices: Type.Optional(Type.Array(Choice, { maxItems: 500 })),
});
export type SelectOrgListField = Static<typeof SelectOrgListField>;

export const selectOrgList = fieldType<SelectOrgListField>({
  ...singleChoice,
  name: 'select_org_list',
  title: { th: 'เลือกจากรายการของหน่วยงาน', en: "The office's list" },
  settings: SelectOrgListField,
});
