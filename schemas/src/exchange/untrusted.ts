import type { Text } from '../definition/text';
import { isJsonObject as isObject, type JsonObject as Json } from '../json/json-value';

export { isObject, type Json };

/** Largest file that is read, in bytes of UTF-8: what the server takes as a definition. */
export const FILE_MAX_BYTES = 1024 * 1024;
/** How deep a file may nest: far more than any form does. */
const DEEPEST = 60;

/** Why a file was not taken; nothing has been made of it. */
export interface Refused {
  ok: false;
  message: Text;
}

export const refused = (th: string, en: string): Refused => ({ ok: false, message: { th, en } });

/** The object at a property, an empty one where there is none. */
export const objectAt = (value: unknown, name: string): Json => {
  const found = isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
  return isObject(found) ? found : {};
};

export const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
export const numberOf = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined;

/** Names that reach what every JavaScript object has. */
const REACHING: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

interface Looked {
  deep: boolean;
  reaching: boolean;
  strings: string[];
}

/** Walks a value level by level, never deeper than `DEEPEST`. */
export function lookThrough(value: unknown): Looked {
  const looked: Looked = { deep: false, reaching: false, strings: [] };
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) return { ...looked, deep: true };
    const next: unknown[] = [];
    for (const each of level) visit(each, looked, next);
    level = next;
  }
  return looked;
}

function visit(value: unknown, looked: Looked, next: unknown[]): void {
  if (typeof value === 'string') looked.strings.push(value);
  if (typeof value !== 'object' || value === null) return;
  looked.reaching ||= !Array.isArray(value) && Object.keys(value).some((key) => REACHING.has(key));
  for (const each of Object.values(value)) next.push(each);
}

const TOO_LARGE = refused('ไฟล์ใหญ่เกิน 1 MB จึงอ่านไม่ได้', 'The file is larger than 1 MB');
const NOT_JSON = refused(
  'ไฟล์นี้ไม่ใช่ไฟล์แบบฟอร์ม (ต้องเป็นไฟล์ .json ที่สมบูรณ์)',
  'This is no form file: it is not complete JSON',
);
const TOO_DEEP = refused('ไฟล์ซ้อนกันลึกเกินไป จึงอ่านไม่ได้', 'The file nests too deeply');
const REACHES = refused('ไฟล์มีชื่อข้อมูลที่ไม่ปลอดภัย จึงไม่นำเข้า', 'The file uses names that are not safe to read');

/** What a file holds, once it is sure that it can be walked through. */
export function parseFile(text: string): { ok: true; value: unknown } | Refused {
  if (text.length > FILE_MAX_BYTES || new TextEncoder().encode(text).byteLength > FILE_MAX_BYTES)
    return TOO_LARGE;
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return NOT_JSON;
  }
  return faultOf(value) ?? { ok: true, value };
}

/** Why a value is not walked through. */
export function faultOf(value: unknown): Refused | undefined {
  const { deep, reaching } = lookThrough(value);
  if (deep) return TOO_DEEP;
  return reaching ? REACHES : undefined;
}
