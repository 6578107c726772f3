import type { FormDefinition } from '../definition/form-definition';
import { fromGoogleForm, isGoogleForm } from './google-form/from-google-form';
import type { Imported } from './imported';
import { fromJsonSchema } from './json-schema/from-json-schema';
import type { ReportLine } from './report';
import { isServiceFile, serviceIn } from './service-file';
import { isObject, parseFile, refused, textOf, type Json, type Refused } from './untrusted';

/** Where a file comes from, as its content tells. */
export type FileSource = 'service' | 'google_form' | 'json_schema';

/** What came of reading: a draft with what could not be carried over, or why the file was not taken. */
export type FileRead =
  { ok: true; source: FileSource; definition: FormDefinition; report: ReportLine[] } | Refused;

const UI_TYPES: ReadonlySet<string> = new Set([
  'Categorization',
  'Category',
  'Group',
  'VerticalLayout',
  'HorizontalLayout',
  'Control',
]);
const isUiSchema = (value: unknown): value is Json => isObject(value) && UI_TYPES.has(textOf(value.type));
/** Both schemas of a form in one file. */
const isPair = (value: unknown): value is Json => isObject(value) && isObject(value.schema);

const NO_FORM = refused(
  'ไฟล์นี้ไม่ใช่ไฟล์บริการ ไม่ใช่ JSON Schema และไม่ใช่แบบฟอร์มจาก Google Forms',
  'This is neither a service file, nor a JSON Schema, nor a form of Google Forms',
);
const UI_ALONE = refused(
  'ไฟล์นี้มีแต่การจัดหน้าจอ (UI Schema) กรุณาเลือกไฟล์ JSON Schema มาพร้อมกัน',
  'This is a UI schema only; please choose its JSON Schema with it',
);
const TOO_MANY = refused(
  'กรุณาเลือกครั้งละหนึ่งไฟล์ หรือ JSON Schema พร้อม UI Schema สองไฟล์',
  'Please choose one file, or a JSON Schema with its UI schema',
);

const looksLikeSchema = (value: unknown): boolean =>
  isObject(value) &&
  ['$schema', 'properties', 'type', '$ref', 'allOf'].some((name) => Object.hasOwn(value, name));

const read = (source: FileSource, imported: Imported): FileRead =>
  imported.ok ? { source, ...imported } : imported;

function oneFile(value: unknown): FileRead {
  if (isServiceFile(value)) {
    const service = serviceIn(value);
    return service.ok ? { source: 'service', report: [], ...service } : service;
  }
  if (isGoogleForm(value)) return read('google_form', fromGoogleForm(value));
  if (isUiSchema(value)) return UI_ALONE;
  if (isPair(value)) return read('json_schema', fromJsonSchema(value.schema, value.uischema));
  return looksLikeSchema(value) ? read('json_schema', fromJsonSchema(value)) : NO_FORM;
}

/** Reads what a person chose: one file of any kind that is known by its content, or a schema with its UI schema. */
export function readFormFiles(texts: readonly string[]): FileRead {
  const values: unknown[] = [];
  for (const text of texts) {
    const parsed = parseFile(text);
    if (!parsed.ok) return parsed;
    values.push(parsed.value);
  }
  if (values.length === 1) return oneFile(values[0]);
  const uischema = values.find(isUiSchema);
  const schema = values.find((each) => each !== uischema);
  if (values.length !== 2 || !uischema || !looksLikeSchema(schema)) return TOO_MANY;
  return read('json_schema', fromJsonSchema(schema, uischema));
}
