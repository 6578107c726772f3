import { Type, type Static } from '@sinclair/typebox';
import { Choice } from '../definition/choice';
import { OfficeListName } from '../office/office-profile';
import { multipleChoice } from './choices';
import { fieldSettings, fieldType } from './field-type';

/** Any number of entries of a list the office keeps; `choices` is filled when the form is published. */
export const CheckboxGroupOrgListField = fieldSettings('checkbox_group_org_list', {
  list: OfficeListName,
  choices: Type.Optional(Type.Array(Choice, { maxItems: 500 })),
});
export type CheckboxGroupOrgListField = Static<typeof CheckboxGroupOrgListField>;

export const checkboxGroupOrgList = fieldType<CheckboxGroupOrgListField>({
  ...multipleChoice,
  name: 'checkbox_group_org_list',
  title: { th: 'เลือกได้หลายข้อจากรายการของหน่วยงาน', en: "Several of the office's list" },
  settings: CheckboxGroupOrgListField,
});
