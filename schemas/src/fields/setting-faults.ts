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
    'setting.range',
  );

export const lengthFaults = (minLength: number, maxLength: number): DefinitionFault[] =>
  faultIf(
    minLength > maxLength,
    '/minLength',
    'จำนวนตัวอักษรน้อยสุดมากกว่ามากสุด',
    'The shortest answer allowed is longer than the longest',
    'setting.range',
  );

type Listed = BaseField & { list?: string };

/** Choices have codes of their own, and there are some; a list of the office may be empty until one must be taken. */
export function choiceFaults(field: Listed, choices: readonly Choice[] | undefined): DefinitionFault[] {
  const values = choices?.map(({ value }) => value);
  const isOffices = field.list !== undefined;
  return [
    ...faultIf(
      values?.length === 0 && (!isOffices || Boolean(field.required)),
      '/choices',
      isOffices ? 'รายการของหน่วยงานยังว่าง กรุณาเพิ่มรายการของหน่วยงานก่อน' : 'ยังไม่มีตัวเลือก กรุณาเพิ่มตัวเลือก',
      'There is nothing to choose from; please fill the list first',
      'choices.empty',
    ),
    ...faultIf(
      new Set(values).size !== (values?.length ?? 0),
      '/choices',
      'มีตัวเลือกซ้ำกัน กรุณาลบตัวเลือกที่ซ้ำแล้วเพิ่มใหม่',
      'Two choices have the same code',
      'choices.repeated',
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
    path === '/default' ? 'คำตอบที่ตั้งไว้ล่วงหน้าไม่อยู่ในตัวเลือกแล้ว' : 'การตั้งค่าของช่องนี้ใช้ตัวเลือกที่ไม่มีแล้ว',
    `There is no choice “${value}”`,
    'setting.choice',
    value === undefined ? undefined : { value },
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
    'ช่องนี้เทียบกับวันที่หรือเวลาในช่องที่ถูกลบ หรือย้ายไปอยู่หลังช่องนี้แล้ว',
    `There is no earlier field “${key}” of the right type`,
    'setting.field',
    key === undefined ? undefined : { field: key },
  );

/** Fields that citizens never fill cannot be asked for. */
export const neverRequired = ({ required }: BaseField): DefinitionFault[] =>
  faultIf(
    Boolean(required),
    '/required',
    'ผู้ยื่นกรอกช่องนี้ไม่ได้ จึงบังคับให้กรอกไม่ได้',
    'Citizens cannot fill this field, so it cannot be required',
    'setting.required',
  );
