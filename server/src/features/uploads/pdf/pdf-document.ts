import { setImmediate } from 'node:timers/promises';
import { isActiveName } from './active-names';
import { objectPlaces, wordsIn, type ObjectPlace } from './object-places';
import { isObjectStream, openObjectStream } from './object-stream';
import { PdfBroken, PdfLexer } from './pdf-lexer';
import { isDict, nameIn, PdfRef, readValue, type PdfDict, type PdfValue } from './pdf-value';

/** More objects than any document of the size taken in has. */
const MOST_OBJECTS = 400_000;
/** Largest sum of opened object streams, in bytes. */
const MOST_OPENED = 64 * 1024 * 1024;
/** Bytes may be read this many times over; only files made to be slow need more. */
const READINGS = 4;
/** How long the event loop may be kept, in milliseconds. */
const SLICE_MS = 8;

const TRAILER = 'trailer';

interface Packed {
  dict: PdfDict;
  end: number;
}

/** Everything in a PDF that a reader could come to, found without trusting its cross-references. */
export class PdfDocument {
  /** Trailer dictionaries, those in cross-reference streams included. */
  readonly trailers: PdfDict[] = [];
  readonly catalogs: PdfDict[] = [];
  /** Whether a name stands anywhere that lets a document act. */
  active = false;
  private readonly index = new Map<number, { bytes: Buffer; at: number }>();
  private readonly packed: Packed[] = [];
  private left: number;
  private sliceEnd = performance.now() + SLICE_MS;

  private constructor(private readonly bytes: Buffer) {
    this.left = bytes.length * READINGS;
  }

  /** @throws PdfBroken when no reader could make sense of it, or only at a price */
  static async read(bytes: Buffer): Promise<PdfDocument> {
    const document = new PdfDocument(bytes);
    await document.readAll(bytes, objectPlaces(bytes));
    await document.readTrailers();
    return document;
  }

  get isEncrypted(): boolean {
    return this.trailers.some((trailer) => trailer.has('Encrypt'));
  }

  /** Opens the objects packed in streams. */
  async unpack(): Promise<void> {
    let most = MOST_OPENED;
    for (const { dict, end } of this.packed.splice(0)) {
      const { bytes, places } = await openObjectStream(dict, this.bytes, end, most);
      most -= bytes === this.bytes ? 0 : bytes.length;
      this.left += bytes.length;
      await this.readAll(bytes, places);
    }
  }

  /** The value itself, or the object a reference names. */
  resolve(value: PdfValue): PdfValue {
    if (!(value instanceof PdfRef)) return value;
    const place = this.index.get(value.number);
    return place && this.readAt(place.bytes, place.at)[0];
  }

  private async readAll(bytes: Buffer, places: Iterable<ObjectPlace>): Promise<void> {
    for (const { number, at } of places) {
      if (number !== undefined) this.index.set(number, { bytes, at });
      if (this.index.size > MOST_OBJECTS) throw new PdfBroken('too many objects');
      this.note(...this.readAt(bytes, at));
      await this.breathe();
    }
  }

  /** What stands at a place, and where it ends. */
  private readAt(bytes: Buffer, at: number): [PdfValue, number] {
    const lexer = new PdfLexer(bytes, at);
    const value = readValue(lexer, (name) => (this.active ||= isActiveName(name)));
    this.left -= lexer.at - at;
    if (this.left < 0) throw new PdfBroken('read too many times over');
    return [value, lexer.at];
  }

  private note(value: PdfValue, end: number): void {
    if (!isDict(value)) return;
    const type = nameIn(value.get('Type'));
    if (type === 'XRef') this.trailers.push(value);
    if (type === 'Catalog' || value.has('OpenAction')) this.catalogs.push(value);
    if (isObjectStream(value)) this.packed.push({ dict: value, end });
  }

  private async readTrailers(): Promise<void> {
    for (const at of wordsIn(this.bytes, TRAILER)) {
      const [value] = this.readAt(this.bytes, at + TRAILER.length);
      if (isDict(value)) this.trailers.push(value);
      await this.breathe();
    }
  }

  private async breathe(): Promise<void> {
    if (performance.now() < this.sliceEnd) return;
    await setImmediate();
    this.sliceEnd = performance.now() + SLICE_MS;
  }
}
