/** A part says its name, file name and type; browsers send two header lines. */
const MOST_LINES = 8;
const MOST_BYTES = 4096;
const BLANK_LINE = '\r\n\r\n';

const linesIn = (text: string): number => text.split('\r\n').length;

/** The boundary a multipart content type names. */
export function boundaryOf(contentType: string): string | undefined {
  const [, quoted, plain] = /;\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(contentType) ?? [];
  return quoted ?? plain;
}

/**
 * Watches a multipart body go by and tells whether the headers of its parts stay small; the parser takes thousands
 * of lines for each part.
 */
export class PartHeaders {
  private readonly delimiter: string;
  /** Bytes not decided about yet: in a part, what may begin a delimiter; in its headers, all of them. */
  private rest = Buffer.from('\r\n');
  private inHeaders = false;

  constructor(boundary: string) {
    this.delimiter = `\r\n--${boundary}`;
  }

  /** @returns false once a part's headers are too many or too long */
  accept(chunk: Buffer): boolean {
    if (this.isContent(chunk)) return true;
    this.rest = Buffer.concat([this.rest, chunk]);
    let small = true;
    while (small && this.advance()) small = this.headersAreSmall();
    if (!this.inHeaders) this.rest = this.rest.subarray(-this.delimiter.length);
    return small && this.headersAreSmall();
  }

  /** Passes over the bulk of a file without copying it: no delimiter in a chunk, nor across its beginning. */
  private isContent(chunk: Buffer): boolean {
    const { length } = this.delimiter;
    if (this.inHeaders || chunk.length < length) return false;
    const edge = Buffer.concat([this.rest, chunk.subarray(0, length)]);
    if (edge.includes(this.delimiter) || chunk.includes(this.delimiter)) return false;
    this.rest = Buffer.from(chunk.subarray(-length));
    return true;
  }

  /** Goes on to the next headers or the next content; false where their beginning has not come yet. */
  private advance(): boolean {
    const sought = this.inHeaders ? BLANK_LINE : this.delimiter;
    const at = this.rest.indexOf(sought);
    if (at < 0) return false;
    this.rest = this.rest.subarray(at + sought.length);
    this.inHeaders = !this.inHeaders;
    return true;
  }

  /** Headers that stand in `rest`, whole or so far. */
  private headersAreSmall(): boolean {
    if (!this.inHeaders) return true;
    const end = this.rest.indexOf(BLANK_LINE);
    const headers = this.rest.subarray(0, end < 0 ? undefined : end);
    return headers.length <= MOST_BYTES && linesIn(headers.toString('latin1')) <= MOST_LINES + 1;
  }
}
