import { PDFDict, PDFName, PDFRef, type PDFObject } from 'pdf-lib';

/** Writes the objects of one PDF file one after another, and keeps no more of each than where it stands. */
export class PdfObjects {
  /** Byte offset of each object, by its number. */
  private readonly offsets: number[] = [0];
  private offset = 0;

  /** The number that the next object takes. */
  get next(): number {
    return this.offsets.length;
  }

  /** Keeps a number for an object that is written later. */
  reserve(): PDFRef {
    this.offsets.push(0);
    return PDFRef.of(this.next - 1);
  }

  /** What the file begins with: its version, and bytes that tell programs it is not text. */
  head(): Buffer {
    return this.counted(Buffer.from('%PDF-1.7\n%\xE2\xE3\xCF\xD3\n', 'latin1'));
  }

  object({ objectNumber }: PDFRef, object: PDFObject): Buffer {
    this.offsets[objectNumber] = this.offset;
    const body = Buffer.alloc(object.sizeInBytes());
    object.copyBytesInto(body, 0);
    return this.counted(Buffer.concat([latin1(`${objectNumber} 0 obj\n`), body, latin1('\nendobj\n')]));
  }

  /** What the file ends with: where each object stands, and where reading begins (ISO 32000-1, 7.5.4). */
  end(trailer: PDFDict): Buffer {
    const [, ...written] = this.offsets;
    const entry = (offset: number): string => `${String(offset).padStart(10, '0')} 00000 n \n`;
    const table = `xref\n0 ${this.next}\n0000000000 65535 f \n${written.map(entry).join('')}`;
    trailer.set(PDFName.of('Size'), trailer.context.obj(this.next));
    return latin1(`${table}trailer\n${trailer.toString()}\nstartxref\n${this.offset}\n%%EOF\n`);
  }

  private counted(bytes: Buffer): Buffer {
    this.offset += bytes.length;
    return bytes;
  }
}

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');
