import { MAX_FILE_BYTES, type Attachment, type FileKind } from '../../definition/form-definition';
import type { Text } from '../../definition/text';
import type { Field } from '../../fields';
import { meantBy } from '../thai-fields';
import { numberOf, textOf, type Json } from '../untrusted';
import { lines } from '../words';
import { choicesIn } from './choices';
import { isUnchecked, typeTold } from './known-patterns';
import { listField } from './read-list';
import { numberField, wholeNumberField } from './read-number';
import type { Codes, Reading } from './reading';
import { remembered } from './remembered';

/** What every field has, whatever it becomes. */
export interface FieldBase {
  key: string;
  label: Text;
  help?: Text;
  required?: boolean;
}

/** A field, and what it stores for the answers of the foreign schema. */
export interface ReadField {
  field: Field;
  codes: Codes;
}

const NO_CODES: Codes = new Map();
const plainly = (field: Field): ReadField => ({ field, codes: NO_CODES });

/** From so many choices on they stand in a list that opens. */
const LONG_LIST = 8;
/** From so long an answer on there is room for several lines. */
const LONG_TEXT = 300;
/** Longest pattern a field holds. */
const PATTERN_MAX = 400;

/** An answer out of several. */
function chosen(schema: Json, options: Json, base: FieldBase, { report }: Reading): ReadField | undefined {
  const read = choicesIn(schema, options);
  if (!read) return undefined;
  const { choices, codes, count } = read;
  if (count > choices.length)
    report.note(base.label.th, `มีตัวเลือก ${count} ข้อ นำมา ${choices.length} ข้อแรกที่ไม่ซ้ำกัน`);
  const type = choices.length < LONG_LIST || options.format === 'radio' ? 'radio' : 'select';
  const start = codes.get(JSON.stringify(schema.default));
  return { field: { ...base, type, choices, ...(start ? { default: start } : {}) }, codes };
}

const YES_NO = [
  { value: 'yes', label: { th: 'ใช่', en: 'Yes' } },
  { value: 'no', label: { th: 'ไม่ใช่', en: 'No' } },
];
const YES_NO_CODES: Codes = new Map([
  ['true', 'yes'],
  ['false', 'no'],
]);

function yesOrNo(schema: Json, base: FieldBase, { report }: Reading): ReadField {
  if (schema.const === true) return plainly({ ...base, type: 'consent' });
  report.note(base.label.th, 'เปลี่ยนเป็นคำถาม “ใช่ / ไม่ใช่”');
  return { field: { ...base, type: 'radio', choices: YES_NO }, codes: YES_NO_CODES };
}

/** A whole number within limits, or nothing. */
const within = (value: unknown, low: number, high: number): number | undefined => {
  const number = numberOf(value);
  return number === undefined ? undefined : Math.min(high, Math.max(low, Math.trunc(number)));
};

/** Limits and other settings that a text has here. */
function textSettings(schema: Json, long: boolean): Json {
  const most = long ? 5000 : 1000;
  const start = lines(schema.default, 400);
  const pattern = textOf(schema.pattern);
  return {
    minLength: within(schema.minLength, 0, most),
    maxLength: within(schema.maxLength, 1, most),
    ...(start ? { default: start } : {}),
    ...(pattern && isUsable(pattern) && !long ? { pattern } : {}),
    ...(typeof schema.const === 'string' && !long ? { equals: lines(schema.const, 200) } : {}),
  };
}

const isUsable = (pattern: string): boolean => pattern.length <= PATTERN_MAX;

function words(schema: Json, options: Json, base: FieldBase, { report }: Reading): Field {
  const long = (numberOf(schema.maxLength) ?? 0) > LONG_TEXT || options.multi === true;
  const settings = textSettings(schema, long);
  if (schema.pattern && !settings.pattern) report.note(base.label.th, 'ไม่ได้นำรูปแบบตรวจข้อความมา');
  if (isUnchecked(schema)) report.note(base.label.th, 'รับเป็นข้อความ โดยไม่ตรวจรูปแบบตามที่ไฟล์เดิมกำหนด');
  return { ...base, type: long ? 'textarea' : 'text', ...settings } as Field;
}

/** A text, or one of the Thai answers its words or its pattern tell. */
function textField(schema: Json, options: Json, base: FieldBase, reading: Reading): Field {
  const told = typeTold(schema);
  if (told) return { ...base, type: told } as Field;
  const meant = schema.pattern || schema.const ? undefined : meantBy(base.label.th);
  if (!meant || meant.type === 'text') return words(schema, options, base, reading);
  reading.report.note(base.label.th, `เปลี่ยนเป็นช่อง${meant.as}`);
  return { ...base, type: meant.type, personal: meant.personal } as Field;
}

const numeric = (schema: Json, base: FieldBase, reading: Reading): Field =>
  schema.type === 'integer' || schema.multipleOf === 1
    ? wholeNumberField(schema, base)
    : numberField(schema, base, reading);

type Reader = (schema: Json, options: Json, base: FieldBase, reading: Reading) => ReadField | undefined;

const orChosen =
  (otherwise: (schema: Json, options: Json, base: FieldBase, reading: Reading) => Field): Reader =>
  (schema, options, base, reading) =>
    chosen(schema, options, base, reading) ?? plainly(otherwise(schema, options, base, reading));

const READERS: Record<string, Reader> = {
  boolean: (schema, _, base, reading) => yesOrNo(schema, base, reading),
  integer: orChosen((schema, _, base, reading) => numeric(schema, base, reading)),
  number: orChosen((schema, _, base, reading) => numeric(schema, base, reading)),
  string: orChosen(textField),
  array: listField,
};

/** A field of a property that is no object; undefined where there is nothing to ask. */
export function readField(
  schema: Json,
  options: Json,
  base: FieldBase,
  reading: Reading,
): ReadField | undefined {
  const own = remembered(schema, options, base);
  if (own) return plainly(own);
  const type = textOf(schema.type);
  return Object.hasOwn(READERS, type) ? READERS[type]?.(schema, options, base, reading) : undefined;
}

/** What files of a media type may be. */
function kindsOf(media: string): FileKind[] {
  if (media.startsWith('image/')) return ['image'];
  return media === 'application/pdf' ? ['pdf'] : ['pdf', 'image'];
}

const isFile = ({ type, format, contentEncoding, contentMediaType }: Json): boolean =>
  type === 'string' &&
  (format === 'data-url' || contentEncoding === 'base64' || typeof contentMediaType === 'string');

/** Files are no answers: they are asked for on a page of their own. */
export function readFile(schema: Json, base: FieldBase): Attachment | undefined {
  if (!isFile(schema)) return undefined;
  return {
    ...base,
    accept: kindsOf(textOf(schema.contentMediaType)),
    maxFiles: 1,
    maxBytes: MAX_FILE_BYTES,
  };
}
