/** Encodings that a byte order mark tells; what has none is UTF-8, as JSON is. */
const MARKED: Record<string, string> = { '255,254': 'utf-16le', '254,255': 'utf-16be' };

/** What is written in a file, also where Windows saved it as “Unicode”. @throws where it cannot be read */
export async function textOfFile(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const encoding = MARKED[bytes.subarray(0, 2).join()] ?? 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
