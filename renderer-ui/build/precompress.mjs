import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const brotli = (bytes) =>
  brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });

/** Writes `.br` and `.gz` beside every script, style and piece; returns sizes in bytes by file name. */
export async function precompress(folder) {
  const sizes = new Map();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(js|css|json)$/.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    const bytes = await readFile(path);
    const compressed = brotli(bytes);
    await writeFile(`${path}.br`, compressed);
    await writeFile(`${path}.gz`, gzipSync(bytes, { level: 9 }));
    sizes.set(path, { bytes: bytes.length, brotli: compressed.length });
  }
  return sizes;
}
