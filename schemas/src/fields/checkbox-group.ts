import { Type, type Static } from '@sinclair/typebox';
import { Choices } from '../definition/choice';
import { multipleChoice, nth } from './choices';
import { fieldSettings, fieldType } from './field-type';
import { choiceFaults, notAChoice } from './setting-faults';

/** Any number of choices; required means at least one. */
export const CheckboxGroupField = fieldSettings('checkbox_group', {
  choices: Choices,
  maxSelected: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })),
  /** Choices that stand alone: ไม่ได้รับ… cannot be ticked with others. */
  exclusive: Type.Optional(Type.Array(Type.String({ maxLength: 80 }), { maxItems: 20 })),
});
export type CheckboxGroupField = Static<typeof CheckboxGroupField>;

export const checkboxGroup = fieldType<CheckboxGroupField>({
  ...multipleChoice,
  name: 'checkbox_group',
  title: { th: 'เลือกได้หลายข้อ', en: 'Several choices' },
  settings: CheckboxGroupField,
  settingFaults: (field) => [
    ...choiceFaults(field, field.choices),
    ...(field.exclusive ?? []).flatMap((value) => notAChoice('/exclusive', value, field.choices)),
  ],
  options: ({ exclusive, ...field }) => ({
    ...multipleChoice.options(field),
    ...(exclusive ? { exclusive } : {}),
  }),
  check: (value, { choices, exclusive = [] }) => {
    const chosen = Array.isArray(value) ? value : [];
    const alone = choices.find((each) => exclusive.includes(each.value) && chosen.includes(each.value));
    if (!alone || chosen.length < 2) return [];
    return [
      {
        keyword: 'exclusive',
        params: { value: alone.value },
        message: {
          th: `เลือก “${alone.label.th}” พร้อมกับข้ออื่นไม่ได้`,
          en: `“${alone.label.en ?? alone.label.th}” cannot be chosen together with others`,
        },
      },
    ];
  },
  sample: ({ choices, exclusive = [], maxSelected = 2 }, { variant }) => {
    const pair = [nth(choices, variant), nth(choices, variant + 1)].map((choice) => choice?.value ?? '');
    const together =
      maxSelected > 1 && choices.length > 1 && !pair.some((value) => exclusive.includes(value));
    return together ? pair : pair.slice(0, 1);
  },
});
