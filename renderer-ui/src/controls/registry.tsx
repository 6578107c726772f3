import type { ComponentType } from 'react';
import type { FieldTypeName } from '@khamrong/schemas';
import type { FieldProps } from '../form/use-field';
import { AddressControl } from './address';
import { AmountControl } from './amount';
import { CheckboxGroupControl, RadioControl, SelectControl } from './choices';
import { ConsentControl } from './consent';
import { DateControl, DatetimeControl } from './date';
import { GeoPointControl } from './geo-point';
import { MatrixControl } from './matrix';
import { NationalIdControl } from './national-id';
import {
  BankAccountControl,
  EmailControl,
  IntegerControl,
  PhoneControl,
  TextControl,
  TimeControl,
} from './plain-inputs';
import { RepeatTableControl, RepeatTextControl } from './repeats';
import { SignatureControl } from './signature';
import { TextareaControl } from './textarea';

/** Types citizens never fill in; compiled forms hold no control for them. */
export type UnseenType = 'captcha' | 'hidden' | 'computed' | 'office_use' | 'section';

/** The control of every field type citizens fill in; one without its control does not compile. */
export const controls: Record<Exclude<FieldTypeName, UnseenType>, ComponentType<FieldProps>> = {
  text: TextControl,
  textarea: TextareaControl,
  integer: IntegerControl,
  amount_thb: AmountControl,
  radio: RadioControl,
  select: SelectControl,
  select_org_list: SelectControl,
  checkbox_group: CheckboxGroupControl,
  checkbox_group_org_list: CheckboxGroupControl,
  slot: SelectControl,
  address_lookup: AddressControl,
  date_be: DateControl,
  datetime_be: DatetimeControl,
  time: TimeControl,
  phone_th: PhoneControl,
  email: EmailControl,
  thai_national_id: NationalIdControl,
  bank_account: BankAccountControl,
  geo_point: GeoPointControl,
  consent: ConsentControl,
  matrix_likert: MatrixControl,
  repeat_text: RepeatTextControl,
  repeat_table: RepeatTableControl,
  signature: SignatureControl,
};
