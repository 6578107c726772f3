import type { FieldTypeName } from '@khamrong/schemas';
import { AddressDefault, AddressLevel } from './address';
import { ChoiceList } from './choice-list';
import { Formula } from './computed';
import { ConsentLink, ConsentPurpose } from './consent';
import { DateLimits, DefaultDate, NotBefore, PartialDate, WorkingDays } from './dates';
import type { OwnSetting, SettingEditor } from './field-props';
import { MatrixGroups, MatrixScale } from './matrix';
import { MaxSelected } from './max-selected';
import { DefaultNumber, NumberRange, NumberUnit } from './numbers';
import { OrgList } from './org-list';
import { LineLength, MaxRows, TableColumns } from './tables';
import { TextKindChoice } from './text-kind';
import { DefaultText, OnlyAnswer, TextLengths } from './text-limits';
import { TimeAfter } from './time-after';

/**
 * Where every setting of every field type is set; a setting without its place does not compile. Settings that belong
 * together name the same editor, which is shown once, in the order the settings stand here.
 */
export const SETTING_EDITORS = {
  text: {
    pattern: TextKindChoice,
    patternMessage: TextKindChoice,
    inputMode: TextKindChoice,
    minLength: TextLengths,
    maxLength: TextLengths,
    default: DefaultText,
    equals: OnlyAnswer,
  },
  textarea: { minLength: TextLengths, maxLength: TextLengths, default: DefaultText },
  integer: { unit: NumberUnit, min: NumberRange, max: NumberRange, default: DefaultNumber },
  amount_thb: { min: NumberRange, max: NumberRange },
  radio: { choices: ChoiceList, default: ChoiceList, refuse: ChoiceList },
  select: { choices: ChoiceList, default: ChoiceList },
  select_org_list: { list: OrgList, choices: OrgList },
  checkbox_group: { choices: ChoiceList, exclusive: ChoiceList, maxSelected: MaxSelected },
  checkbox_group_org_list: { list: OrgList, choices: OrgList },
  slot: { list: OrgList, choices: OrgList },
  address_lookup: { level: AddressLevel, defaultFromOffice: AddressDefault },
  date_be: {
    min: DateLimits,
    max: DateLimits,
    workingDaysOnly: WorkingDays,
    notBefore: NotBefore,
    partial: PartialDate,
    default: DefaultDate,
  },
  datetime_be: { min: DateLimits, max: DateLimits },
  time: { after: TimeAfter },
  phone_th: {},
  email: {},
  thai_national_id: {},
  bank_account: {},
  geo_point: {},
  consent: { purpose: ConsentPurpose, link: ConsentLink },
  captcha: {},
  hidden: {},
  computed: { formula: Formula },
  office_use: {},
  matrix_likert: { scale: MatrixScale, groups: MatrixGroups },
  repeat_text: { maxRows: MaxRows, maxLength: LineLength },
  repeat_table: { columns: TableColumns, maxRows: MaxRows },
  section: {},
  signature: {},
} satisfies { [N in FieldTypeName]: { [S in OwnSetting<N>]-?: SettingEditor<N> } };

/** What a question is made of, and so stands in view; everything else is for those who look for it. */
const IN_VIEW: ReadonlySet<unknown> = new Set([
  ChoiceList,
  OrgList,
  AddressLevel,
  ConsentPurpose,
  Formula,
  MatrixScale,
  MatrixGroups,
  TableColumns,
]);

type AnyEditor = SettingEditor<FieldTypeName>;

interface EditorsOf {
  inView: AnyEditor[];
  further: AnyEditor[];
}

/** The editors of a field type's own settings, each once. The one place where precise types are widened. */
export function editorsOf(type: FieldTypeName): EditorsOf {
  const editors = [...new Set(Object.values<unknown>(SETTING_EDITORS[type]))] as AnyEditor[];
  return {
    inView: editors.filter((editor) => IN_VIEW.has(editor)),
    further: editors.filter((editor) => !IN_VIEW.has(editor)),
  };
}
