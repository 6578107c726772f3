import { fail } from '../errors';
import { MAX_DEPTH, nameEnd, valueSize } from './reader';

const STRING_LIKE = new Set([2, 13, 14]);
const CONTAINERS = new Set([3, 4]);

const broken = (what: string): never => fail('InvalidBSON', `invalid BSON: ${what}`);

function checkString(bytes: Buffer, at: number, end: number): void {
  const length = bytes.readInt32LE(at);
  if (length < 1 || bytes[at + 3 + length] !== 0 || at + 4 + length > end) broken('string without end');
}

function checkElement(bytes: Buffer, type: number, at: number, end: number, depth: number): number {
  const next = at + valueSize(bytes, type, at);
  if (next > end) broken('value beyond its document');
  if (CONTAINERS.has(type)) checkLevel(bytes, at, next, depth + 1);
  else if (STRING_LIKE.has(type)) checkString(bytes, at, next);
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
    if (error instanceof RangeError) broken('value beyond its document');
    throw error;
  }
}
