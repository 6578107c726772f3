import type { Field } from '../../fields';
import type { RepeatTableField } from '../../fields/repeat-table';
import { Names } from '../names';
import { listOf, numberOf, objectAt, type Json } from '../untrusted';
import { labelOf } from '../words';
import { choicesIn } from './choices';
import type { FieldBase, ReadField } from './read-field';
import type { Reading } from './reading';
import { resolved } from './resolve-schema';

/** Rows where the schema sets no limit, and the most there can be. */
const ROWS = { usual: 20, most: 100 } as const;
const COLUMNS_MAX = 12;

type Column = RepeatTableField['columns'][number];

const rows = (schema: Json): number =>
  Math.min(ROWS.most, Math.max(1, Math.trunc(numberOf(schema.maxItems) ?? ROWS.usual)));

const alone = (field: Field): ReadField => ({ field, codes: new Map() });

/** A question with any number of answers, rows under headings, or lines of text. */
export function listField(
  schema: Json,
  options: Json,
  base: FieldBase,
  reading: Reading,
): ReadField | undefined {
  const needed = { ...base, ...((numberOf(schema.minItems) ?? 0) > 0 ? { required: true } : {}) };
  const items = resolved(schema.items, reading, base.label.th);
  const read = choicesIn(items, options);
  if (read) return manyChosen(schema, needed, read);
  if (items.type === 'object') return table(schema, items, needed, reading);
  if (items.type === 'string')
    return alone({ ...needed, type: 'repeat_text', maxRows: rows(schema), maxLength: cell(items, 1000) });
  reading.report.note(base.label.th, 'เป็นรายการซ้อนกันหลายชั้น จึงไม่ได้นำมา');
  return undefined;
}

function manyChosen(
  schema: Json,
  base: FieldBase,
  read: NonNullable<ReturnType<typeof choicesIn>>,
): ReadField {
  const { choices, codes } = read;
  const most = numberOf(schema.maxItems);
  const limited = most !== undefined && most >= 1 && most < choices.length;
  return {
    field: {
      ...base,
      type: 'checkbox_group',
      choices,
      ...(limited ? { maxSelected: Math.trunc(most) } : {}),
    },
    codes,
  };
}

const cell = (schema: Json, most: number): number | undefined => {
  const length = numberOf(schema.maxLength);
  return length === undefined ? undefined : Math.min(most, Math.max(1, Math.trunc(length)));
};

/** A column; what a cell cannot hold is told. */
function columnOf(
  schema: Json,
  wish: string,
  number: number,
  names: Names,
  tell: (text: string) => void,
): Column | undefined {
  const title = labelOf(schema.title ?? wish);
  const label = title.th ? title : { th: `คอลัมน์ ${number}` };
  if (schema.type === 'object' || schema.type === 'array') {
    tell(`คอลัมน์ “${label.th}” ซ้อนกันหลายชั้น จึงไม่ได้นำมา`);
    return undefined;
  }
  if (schema.type !== 'string' || ['enum', 'oneOf', 'format'].some((name) => schema[name]))
    tell(`คอลัมน์ “${label.th}” ของตารางรับเป็นข้อความ`);
  return { key: names.take(wish, `column_${number}`), label, maxLength: cell(schema, 400) };
}

/** Rows of objects become a table of short texts. */
function table(schema: Json, items: Json, base: FieldBase, reading: Reading): ReadField | undefined {
  const tell = (text: string): void => reading.report.note(base.label.th, text);
  const names = new Names();
  const required = new Set(listOf(items.required));
  const properties = Object.entries(objectAt(items, 'properties'));
  if (properties.length > COLUMNS_MAX) tell(`ตารางมี ${properties.length} คอลัมน์ นำมา ${COLUMNS_MAX} คอลัมน์แรก`);
  const columns = properties.slice(0, COLUMNS_MAX).flatMap(([name, each], index) => {
    const column = columnOf(resolved(each, reading, base.label.th), name, index + 1, names, tell);
    return column ? [{ ...column, ...(required.has(name) ? { required: true } : {}) }] : [];
  });
  if (columns.length === 0) return undefined;
  return alone({ ...base, type: 'repeat_table', maxRows: rows(schema), columns });
}
