/** A token of PDF syntax (ISO 32000-1, 7.2). Strings are passed over: nothing in them can act. */
export type Token =
  | { kind: 'number'; value: number }
  | { kind: 'name' | 'word'; value: string }
  | { kind: 'mark'; value: '[' | ']' | '<<' | '>>' }
  | { kind: 'string' | 'end' };

/** Bytes that no PDF reader could make sense of. */
export class PdfBroken extends Error {}

const LONGEST_WORD = 1024;
const CHAR = { tab: 9, lf: 10, ff: 12, cr: 13, space: 32, hash: 35, percent: 37, slash: 47, backslash: 92 };
const PAREN = { open: 40, close: 41 };
const ANGLE = { open: 60, close: 62 };
const BLANKS = new Set<number | undefined>([0, CHAR.tab, CHAR.lf, CHAR.ff, CHAR.cr, CHAR.space]);
const DELIMITERS = new Set<number | undefined>([...'()<>[]{}/%'].map((sign) => sign.charCodeAt(0)));

export const isBlank = (byte: number | undefined): boolean => BLANKS.has(byte);
export const isRegular = (byte: number | undefined): boolean =>
  byte !== undefined && !BLANKS.has(byte) && !DELIMITERS.has(byte);

const END: Token = { kind: 'end' };
const STRING: Token = { kind: 'string' };
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)$/;

/** `/J#61vaScript` is `/JavaScript`. */
const unescape = (name: string): string =>
  name.replace(/#([0-9a-f]{2})/gi, (_whole, hex: string) => String.fromCharCode(parseInt(hex, 16)));

/** Reads tokens from a place in the bytes on; every byte is looked at once. */
export class PdfLexer {
  constructor(
    private readonly bytes: Buffer,
    public at: number,
  ) {}

  next(): Token {
    this.skipBlanks();
    const byte = this.bytes[this.at];
    switch (byte) {
      case undefined:
        return END;
      case CHAR.slash:
        this.at += 1;
        return { kind: 'name', value: unescape(this.regulars()) };
      case PAREN.open:
        return this.literalString();
      case ANGLE.open:
        return this.bytes[this.at + 1] === ANGLE.open ? this.mark('<<') : this.hexString();
      case ANGLE.close:
        return this.mark('>>');
      default:
        return DELIMITERS.has(byte) ? this.sign(String.fromCharCode(byte)) : this.word();
    }
  }

  private skipBlanks(): void {
    for (;;) {
      const byte = this.bytes[this.at];
      if (byte === CHAR.percent) this.skipComment();
      else if (isBlank(byte)) this.at += 1;
      else return;
    }
  }

  private skipComment(): void {
    while (this.at < this.bytes.length) {
      const byte = this.bytes[this.at];
      if (byte === CHAR.lf || byte === CHAR.cr) return;
      this.at += 1;
    }
  }

  private mark(value: '<<' | '>>'): Token {
    this.at += 2;
    return { kind: 'mark', value };
  }

  private sign(value: string): Token {
    this.at += 1;
    return value === '[' || value === ']' ? { kind: 'mark', value } : { kind: 'word', value };
  }

  private regulars(): string {
    const from = this.at;
    while (isRegular(this.bytes[this.at])) this.at += 1;
    if (this.at - from > LONGEST_WORD) throw new PdfBroken('a word without end');
    return this.bytes.toString('latin1', from, this.at);
  }

  private word(): Token {
    const value = this.regulars();
    return NUMBER.test(value) ? { kind: 'number', value: Number(value) } : { kind: 'word', value };
  }

  private hexString(): Token {
    const end = this.bytes.indexOf(ANGLE.close, this.at);
    this.at = end < 0 ? this.bytes.length : end + 1;
    return STRING;
  }

  private literalString(): Token {
    let depth = 0;
    while (this.at < this.bytes.length) {
      const byte = this.bytes[this.at];
      this.at += byte === CHAR.backslash ? 2 : 1;
      if (byte === PAREN.open) depth += 1;
      if (byte === PAREN.close) depth -= 1;
      if (depth === 0) return STRING;
    }
    return END;
  }
}
