import { interpret } from '../compile/interpret';
import type { JsonSchema } from '../compile/json-schema';
import { FormDefinition } from '../definition/form-definition';
import { isObject, lookThrough, numberOf, refused, type Json, type Refused } from './untrusted';
import { holdsMarkup, holdsUnseen } from './words';

const MARK = 'service';
/** Format of the file; a definition has a format of its own inside. */
const FORMAT_VERSION = 1;

/** A service as one file: `{ khamrong: "service", formatVersion: 1, definition }`. */
export const writeServiceFile = (definition: FormDefinition): string =>
  `${JSON.stringify({ khamrong: MARK, formatVersion: FORMAT_VERSION, definition }, null, 2)}\n`;

/** Whether a file says that it is a service; what it holds is looked at by `serviceIn`. */
export const isServiceFile = (value: unknown): value is Json => isObject(value) && value.khamrong === MARK;

type ServiceRead = { ok: true; definition: FormDefinition } | Refused;

const NO_SERVICE = refused('ไฟล์นี้ไม่ใช่ไฟล์บริการของระบบคำร้อง', 'This is not a service file of Khamrong');
const NEWER = refused(
  'ไฟล์นี้มาจากระบบรุ่นใหม่กว่า กรุณาปรับปรุงระบบก่อนนำเข้า',
  'The file comes from a newer version; please update the system first',
);
const UNSEEN = refused(
  'ข้อความในไฟล์มีอักขระควบคุมที่มองไม่เห็น จึงไม่นำเข้า',
  'Texts in the file hold control characters',
);
const MARKUP = refused('ข้อความในไฟล์มีคำสั่งของหน้าเว็บ (เช่น <b>) จึงไม่นำเข้า', 'Texts in the file hold markup');
const INCOMPLETE = refused(
  'ข้อมูลในไฟล์บริการไม่ครบหรือถูกแก้ไข จึงไม่นำเข้า',
  'The service in the file is incomplete or was changed',
);

const isNewer = (value: unknown, known: number): boolean => (numberOf(value) ?? 0) > known;

const check = interpret(FormDefinition as unknown as JsonSchema);

/** Of the shape of a definition, but for the petition's variables: the interpreter knows no pattern of names. */
function isDefinition(value: Json): boolean {
  const { petition } = value;
  return check({ ...value, petition: isObject(petition) ? { ...petition, variables: undefined } : petition });
}

/** The service in a file already known to be safe to walk through, or why it is not taken. The server checks it again. */
export function serviceIn(file: unknown): ServiceRead {
  if (!isServiceFile(file)) return NO_SERVICE;
  const { formatVersion, definition } = file;
  if (isNewer(formatVersion, FORMAT_VERSION)) return NEWER;
  if (!isObject(definition)) return INCOMPLETE;
  if (isNewer(definition.formatVersion, 1)) return NEWER;
  const { strings } = lookThrough(definition);
  if (strings.some(holdsUnseen)) return UNSEEN;
  if (strings.some(holdsMarkup)) return MARKUP;
  if (!isDefinition(definition)) return INCOMPLETE;
  return { ok: true, definition: definition as FormDefinition };
}
