import { Type, type Static } from '@sinclair/typebox';
import { AddressLookupField, addressLookup } from './address-lookup';
import { AmountField, amountThb } from './amount-thb';
import { BankAccountField, bankAccount } from './bank-account';
import { CaptchaField, captcha } from './captcha';
import { CheckboxGroupField, checkboxGroup } from './checkbox-group';
import { CheckboxGroupOrgListField, checkboxGroupOrgList } from './checkbox-group-org-list';
import { ComputedField, computed } from './computed';
import { ConsentField, consent } from './consent';
import { DateField, dateBe } from './date-be';
import { DatetimeField, datetimeBe } from './datetime-be';
import { EmailField, email } from './email';
import type { FieldType } from './field-type';
import { GeoPointField, geoPoint } from './geo-point';
import { HiddenField, hidden } from './hidden';
import { IntegerField, integer } from './integer';
import { MatrixField, matrixLikert } from './matrix-likert';
import { OfficeUseField, officeUse } from './office-use';
import { PhoneField, phoneTh } from './phone-th';
import { RadioField, radio } from './radio';
import { RepeatTableField, repeatTable } from './repeat-table';
import { RepeatTextField, repeatText } from './repeat-text';
import { SectionField, section } from './section';
import { SelectField, select } from './select';
import { SelectOrgListField, selectOrgList } from './select-org-list';
import { SignatureField, signature } from './signature';
import { SlotField, slot } from './slot';
import { TextField, text } from './text';
import { TextareaField, textarea } from './textarea';
import { NationalIdField, thaiNationalId } from './thai-national-id';
import { TimeField, time } from './time';

/** The definition of a field of any type. */
export const Field = Type.Union([
  TextField,
  TextareaField,
  IntegerField,
  AmountField,
  RadioField,
  SelectField,
  SelectOrgListField,
  CheckboxGroupField,
  CheckboxGroupOrgListField,
  SlotField,
  AddressLookupField,
  DateField,
  DatetimeField,
  TimeField,
  PhoneField,
  EmailField,
  NationalIdField,
  BankAccountField,
  GeoPointField,
  ConsentField,
  CaptchaField,
  HiddenField,
  ComputedField,
  OfficeUseField,
  MatrixField,
  RepeatTextField,
  RepeatTableField,
  SectionField,
  SignatureField,
]);
export type Field = Static<typeof Field>;
export type FieldTypeName = Field['type'];

/** Every field type by name; one without its file does not compile. */
export const fieldTypes: { [N in FieldTypeName]: FieldType<Extract<Field, { type: N }>> } = {
  text,
  textarea,
  integer,
  amount_thb: amountThb,
  radio,
  select,
  select_org_list: selectOrgList,
  checkbox_group: checkboxGroup,
  checkbox_group_org_list: checkboxGroupOrgList,
  slot,
  address_lookup: addressLookup,
  date_be: dateBe,
  datetime_be: datetimeBe,
  time,
  phone_th: phoneTh,
  email,
  thai_national_id: thaiNationalId,
  bank_account: bankAccount,
  geo_point: geoPoint,
  consent,
  captcha,
  hidden,
  computed,
  office_use: officeUse,
  matrix_likert: matrixLikert,
  repeat_text: repeatText,
  repeat_table: repeatTable,
  section,
  signature,
};

/** The type of a field. The one place where the map's precise types are widened to any field. */
export const typeOf = (field: Field): FieldType<Field> =>
  fieldTypes[field.type] as unknown as FieldType<Field>;
