import type { Choice } from '../definition/choice';
import { faultIf, type DefinitionFault } from '../definition/definition-fault';
import type { BaseField, EarlierFields } from './field-type';

/** The lower limit is not above the upper one. */
export const rangeFaults = (
  min: number | string | undefined,
  max: number | string | undefined,
): DefinitionFault[] =>
  faultIf(
    min !== undefined && max !== undefined && min > max,
    '/min',
    'ค่าต่ำสุดมากกว่าค่าสูงสุด',
    'The lower limit is above the upper one',
  );

export const lengthFaults = (minLength: number, maxLength: number): DefinitionFault[] =>
  faultIf(
    minLength > maxLength,
    '/minLength',
    'จำนวนตัวอักษรน้อยสุดมากกว่ามากสุด',
    'The shortest answer allowed is longer than the longest',
  );

/** Choices have codes of their own, and there are some where one must be taken. */
export function choiceFaults(
  { required }: BaseField,
  choices: readonly Choice[] | undefined,
): DefinitionFault[] {
  const values = choices?.map(({ value }) => value);
  return [
    ...faultIf(
      Boolean(required) && values?.length === 0,
      '/choices',
      'รายการให้เลือกยังว่าง กรุณาเพิ่มรายการของหน่วยงานก่อน',
      'There is nothing to choose from; please fill the list first',
    ),
    ...faultIf(
      new Set(values).size !== (values?.length ?? 0),
      '/choices',
      'มีตัวเลือกที่ใช้รหัสซ้ำกัน',
      'Two choices have the same code',
    ),
  ];
}

/** A setting that names a choice names one there is. */
export const notAChoice = (
  path: string,
  value: string | undefined,
  choices: readonly Choice[],
): DefinitionFault[] =>
  faultIf(
    value !== undefined && !choices.some((choice) => choice.value === value),
    path,
    `ไม่มีตัวเลือก “${value}”`,
    `There is no choice “${value}”`,
  );

/** A setting that names another field names an earlier one of the right type. */
export const notEarlier = (
  path: string,
  key: string | undefined,
  types: readonly string[],
  earlier: EarlierFields,
): DefinitionFault[] =>
  faultIf(
    key !== undefined && !types.includes(earlier.get(key)?.type ?? ''),
    path,
    `ไม่มีช่อง “${key}” อยู่ก่อนหน้า หรือเป็นคนละชนิด`,
    `There is no earlier field “${key}” of the right type`,
  );

/** Fields that citizens never fill cannot be asked for. */
export const neverRequired = ({ required }: BaseField): DefinitionFault[] =>
  faultIf(
    Boolean(required),
    '/required',
    'ผู้ยื่นกรอกช่องนี้ไม่ได้ จึงบังคับให้กรอกไม่ได้',
    'Citizens cannot fill this field, so it cannot be required',
  );
