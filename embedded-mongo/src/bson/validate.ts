import { fail, MongoError } from '../errors';
import { MAX_DEPTH, nameEnd, valueSize } from './reader';

const broken = (what: string): never => fail('InvalidBSON', `invalid BSON: ${what}`);

function checkString(bytes: Buffer, at: number, end: number): void {
  const length = bytes.readInt32LE(at);
  if (length < 1 || bytes[at + 3 + length] !== 0 || at + 4 + length > end) broken('string without end');
}

/** Code with scope: its length, the code, and a document. */
function checkScopedCode(bytes: Buffer, at: number, end: number, depth: number): void {
  checkString(bytes, at + 4, end);
  checkLevel(bytes, at + 8 + bytes.readInt32LE(at + 4), end, depth + 1);
}

const checkBelow: Check = (bytes, at, end, depth) => checkLevel(bytes, at, end, depth + 1);

type Check = (bytes: Buffer, at: number, end: number, depth: number) => void;

/** What has structure of its own, by element type. */
const INSIDE: Record<number, Check> = {
  2: checkString,
  3: checkBelow,
  4: checkBelow,
  12: checkString,
  13: checkString,
  14: checkString,
  15: checkScopedCode,
};

function checkElement(bytes: Buffer, type: number, at: number, end: number, depth: number): number {
  const next = at + valueSize(bytes, type, at);
  if (next > end) broken('value beyond its document');
  INSIDE[type]?.(bytes, at, next, depth);
  return next;
}

function checkElements(bytes: Buffer, start: number, last: number, depth: number): void {
  let at = start;
  while (at < last) {
    const name = nameEnd(bytes, at + 1);
    if (name >= last) broken('field name without end');
    at = checkElement(bytes, bytes[at] as number, name + 1, last, depth);
  }
  if (at !== last || bytes[last] !== 0) broken('document without end');
}

function checkLevel(bytes: Buffer, start: number, end: number, depth: number): void {
  if (depth > MAX_DEPTH) fail('Overflow', `BSON nesting exceeds ${MAX_DEPTH} levels`);
  if (end - start < 5 || bytes.readInt32LE(start) !== end - start) broken('wrong length');
  checkElements(bytes, start + 4, end - 1, depth);
}

/** Throws InvalidBSON unless the bytes are one whole document, at every level. */
export function checkDocument(bytes: Buffer): void {
  try {
    checkLevel(bytes, 0, bytes.length, 0);
  } catch (error) {
    if (error instanceof MongoError) throw error;
    broken('value beyond its document');
  }
}
