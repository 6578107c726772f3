/** Largest message MongoDB accepts, in bytes. */
export const MAX_MESSAGE = 48_000_000;

/** Cuts a byte stream into messages by their length prefix. */
export class Frames {
  private chunks: Buffer[] = [];
  private size = 0;

  constructor(private readonly onMessage: (message: Buffer) => void) {}

  /** Takes the next bytes; throws a RangeError when a length prefix is impossible. */
  push(chunk: Buffer): void {
    this.chunks.push(chunk);
    this.size += chunk.length;
    let needed = this.nextLength();
    while (needed !== undefined && this.size >= needed) {
      this.onMessage(this.take(needed));
      needed = this.nextLength();
    }
  }

  /** Length of the next message, once its prefix is there. */
  private nextLength(): number | undefined {
    if (this.size < 4) return undefined;
    let [first = Buffer.alloc(0)] = this.chunks;
    if (first.length < 4) this.chunks = [(first = Buffer.concat(this.chunks))];
    const length = first.readInt32LE(0);
    if (length < 16 || length > MAX_MESSAGE) throw new RangeError(`message length ${length}`);
    return length;
  }

  private take(length: number): Buffer {
    const [first] = this.chunks;
    const all = first && this.chunks.length === 1 ? first : Buffer.concat(this.chunks);
    const rest = all.subarray(length);
    this.chunks = rest.length > 0 ? [rest] : [];
    this.size = rest.length;
    return all.subarray(0, length);
  }
}
