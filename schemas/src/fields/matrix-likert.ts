import { Type, type Static } from '@sinclair/typebox';
import { Choice } from '../definition/choice';
import { under } from '../definition/definition-fault';
import { inLanguage, Key, Label, type Language } from '../definition/text';
import { choiceText } from './choices';
import { fieldSettings, fieldType } from './field-type';
import { choiceFaults } from './setting-faults';

const Item = Type.Object({ key: Key, label: Label }, { additionalProperties: false });

/** Several items rated on one scale. The answer is `{ <item key>: <scale value> }`. */
export const MatrixField = fieldSettings('matrix_likert', {
  scale: Type.Array(Choice, { minItems: 2, maxItems: 10 }),
  groups: Type.Array(
    Type.Object(
      { key: Key, label: Label, items: Type.Array(Item, { minItems: 1, maxItems: 40 }) },
      { additionalProperties: false },
    ),
    { minItems: 1, maxItems: 20 },
  ),
});
export type MatrixField = Static<typeof MatrixField>;

const itemsOf = ({ groups }: MatrixField) => groups.flatMap((group) => group.items);

/** Every rated item with its rating in words; items without one are left out. */
function words(value: unknown, field: MatrixField, language: Language, between: string): string {
  if (typeof value !== 'object' || value === null) return '';
  const ratings = new Map(Object.entries(value));
  return itemsOf(field)
    .filter(({ key }) => ratings.has(key))
    .map(
      ({ key, label }) =>
        `${inLanguage(label, language)}: ${choiceText(field.scale, ratings.get(key), language)}`,
    )
    .join(between);
}

const isEmptyObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0;

const inOneLine = (value: unknown, field: MatrixField): string => words(value, field, 'th', '; ');

export const matrixLikert = fieldType<MatrixField>({
  name: 'matrix_likert',
  title: { th: 'ตารางให้คะแนน', en: 'Rating table' },
  settings: MatrixField,
  settingFaults: (field) => under('/scale', choiceFaults(field, field.scale)),
  asks: 'choose',
  schema: (field) => {
    const items = itemsOf(field);
    const values = field.scale.map(({ value }) => value);
    return {
      type: 'object',
      properties: Object.fromEntries(
        items.map(({ key, label }) => [key, { title: label.th, type: 'string', enum: values }]),
      ),
      ...(field.required ? { required: items.map(({ key }) => key) } : {}),
      additionalProperties: false,
    };
  },
  options: ({ scale, groups }) => ({ scale: scale.map(({ value, label }) => ({ value, label })), groups }),
  normalise: (value) => (isEmptyObject(value) ? undefined : value),
  text: (value, field, { language }) => words(value, field, language, '\n'),
  csv: inOneLine,
  paper: inOneLine,
  labelOf: (field, [key]) => itemsOf(field).find((item) => item.key === key)?.label ?? field.label,
  sample: (field, { variant }) =>
    Object.fromEntries(
      itemsOf(field).map(({ key }, index) => [
        key,
        field.scale[(index + variant) % field.scale.length]?.value,
      ]),
    ),
});
