import { promisify } from 'node:util';
import { inflate } from 'node:zlib';
import { isDict, nameIn, type PdfDict, type PdfValue } from './pdf-value';
import { PdfBroken, PdfLexer } from './pdf-lexer';
import type { ObjectPlace } from './object-places';

const inflateAsync = promisify(inflate);
const MOST_OBJECTS = 100_000;

/** Objects packed in a stream (ISO 32000-1, 7.5.7), opened. */
export interface OpenedStream {
  bytes: Buffer;
  places: ObjectPlace[];
}

/** Streams are known by what readers look for in them, whatever type they claim. */
export const isObjectStream = (value: PdfValue): value is PdfDict =>
  isDict(value) &&
  (nameIn(value.get('Type')) === 'ObjStm' ||
    (typeof value.get('N') === 'number' && typeof value.get('First') === 'number'));

function streamStart(bytes: Buffer, dictEnd: number): number {
  const lexer = new PdfLexer(bytes, dictEnd);
  const token = lexer.next();
  if (token.kind !== 'word' || token.value !== 'stream') throw new PdfBroken('no stream');
  const lineBreak = bytes[lexer.at] === 13 && bytes[lexer.at + 1] === 10 ? 2 : 1;
  return lexer.at + lineBreak;
}

/** The one filter in use for object streams; any other could hide what it holds. */
function isDeflated(dict: PdfDict): boolean {
  const filter = dict.get('Filter');
  const names = Array.isArray(filter) ? filter.map(nameIn) : [nameIn(filter)];
  return names.length === 1 && names[0] === 'FlateDecode' && dict.get('DecodeParms') === undefined;
}

async function contentOf(dict: PdfDict, bytes: Buffer, start: number, most: number): Promise<Buffer> {
  if (!dict.has('Filter')) return bytes.subarray(start);
  if (!isDeflated(dict)) throw new PdfBroken('an object stream with an unknown filter');
  try {
    // What follows the compressed data is passed over, so its stated length need not be believed.
    return await inflateAsync(bytes.subarray(start), { maxOutputLength: most });
  } catch (error) {
    throw new PdfBroken('an object stream that does not open', { cause: error });
  }
}

function placesIn(bytes: Buffer, count: number, first: number): ObjectPlace[] {
  const lexer = new PdfLexer(bytes, 0);
  return Array.from({ length: count }, () => {
    const number = lexer.next();
    const offset = lexer.next();
    if (number.kind !== 'number' || offset.kind !== 'number') throw new PdfBroken('a bad object stream');
    return { number: number.value, at: first + offset.value };
  });
}

/**
 * Opens an object stream whose dictionary ends at `dictEnd`, into at most `most` bytes.
 * @throws PdfBroken
 */
export async function openObjectStream(
  dict: PdfDict,
  bytes: Buffer,
  dictEnd: number,
  most: number,
): Promise<OpenedStream> {
  const count = dict.get('N');
  const first = dict.get('First');
  if (typeof count !== 'number' || typeof first !== 'number' || count > MOST_OBJECTS)
    throw new PdfBroken('a bad object stream');
  const content = await contentOf(dict, bytes, streamStart(bytes, dictEnd), most);
  return { bytes: content, places: placesIn(content, count, first) };
}
