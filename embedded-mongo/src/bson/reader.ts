import { fail } from '../errors';
import { SCALARS } from './read-scalars';
import type { Document, Value } from './value';

/** Nesting that MongoDB's own parser accepts. */
export const MAX_DEPTH = 200;

/** Which fields to decode: `true` decodes all below; a map names the fields wanted. */
export type FieldTree = true | Map<string, FieldTree>;

/** Reads a field name ending at the next zero byte; ASCII names need no decoder call. */
export function readName(bytes: Buffer, start: number, end: number): string {
  let text = '';
  for (let at = start; at < end; at++) {
    const code = bytes[at] as number;
    if (code > 127) return bytes.toString('utf8', start, end);
    text += String.fromCharCode(code);
  }
  return text;
}

export function nameEnd(bytes: Buffer, start: number): number {
  for (let at = start; at < bytes.length; at++) if (bytes[at] === 0) return at;
  return fail('InvalidBSON', 'invalid BSON: name without end');
}

const FIXED: (number | undefined)[] = [];
FIXED[1] = FIXED[9] = FIXED[17] = FIXED[18] = 8;
FIXED[6] = FIXED[10] = FIXED[127] = FIXED[255] = 0;
FIXED[7] = 12;
FIXED[8] = 1;
FIXED[16] = 4;
FIXED[19] = 16;

/** Bytes counted by the length prefix but not included in it. */
const PREFIXED: (number | undefined)[] = [];
PREFIXED[2] = PREFIXED[13] = PREFIXED[14] = 4;
PREFIXED[3] = PREFIXED[4] = PREFIXED[15] = 0;
PREFIXED[5] = 5;
PREFIXED[12] = 16;

const prefixed = (length: number, extra: number): number =>
  length < 0 ? fail('InvalidBSON', 'invalid BSON: negative length') : length + extra;

/** Length of the value of an element that starts at `at`. */
export function valueSize(bytes: Buffer, type: number, at: number): number {
  const fixed = FIXED[type];
  if (fixed !== undefined) return fixed;
  const extra = PREFIXED[type];
  if (extra !== undefined) return prefixed(bytes.readInt32LE(at), extra);
  if (type !== 11) return fail('InvalidBSON', `Unrecognized BSON type ${type}`);
  const pattern = nameEnd(bytes, at);
  return nameEnd(bytes, pattern + 1) + 1 - at;
}

export function readValue(bytes: Buffer, type: number, at: number, depth: number, want: FieldTree): Value {
  if (type === 3) return readDocument(bytes, at, depth + 1, want);
  if (type === 4) return readArray(bytes, at, depth + 1, want);
  const scalar = SCALARS[type];
  return scalar ? scalar(bytes, at) : fail('InvalidBSON', `Unrecognized BSON type ${type}`);
}

function readDocument(bytes: Buffer, start: number, depth: number, want: FieldTree): Document {
  if (depth > MAX_DEPTH) fail('Overflow', `BSON nesting exceeds ${MAX_DEPTH} levels`);
  const out: Document = new Map();
  const end = start + bytes.readInt32LE(start) - 1;
  let at = start + 4;
  while (at < end) {
    const type = bytes[at] as number;
    const afterName = nameEnd(bytes, at + 1);
    const name = readName(bytes, at + 1, afterName);
    const inner = want === true ? true : want.get(name);
    at = afterName + 1;
    if (inner !== undefined) out.set(name, readValue(bytes, type, at, depth, inner));
    at += valueSize(bytes, type, at);
  }
  return out;
}

function readArray(bytes: Buffer, start: number, depth: number, want: FieldTree): Value[] {
  if (depth > MAX_DEPTH) fail('Overflow', `BSON nesting exceeds ${MAX_DEPTH} levels`);
  const out: Value[] = [];
  const end = start + bytes.readInt32LE(start) - 1;
  let at = start + 4;
  while (at < end) {
    const type = bytes[at] as number;
    at = nameEnd(bytes, at + 1) + 1;
    out.push(readValue(bytes, type, at, depth, want));
    at += valueSize(bytes, type, at);
  }
  return out;
}

/** Decodes the document at `start`, or only the fields of `want`. */
export const decode = (bytes: Buffer, start = 0, want: FieldTree = true): Document =>
  readDocument(bytes, start, 0, want);
