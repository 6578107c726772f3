import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** Where the built worker is, seen from this file: from the sources, and from a bundle beside it. */
const NEARBY = ['../dist/worker.js', './worker.js'];

/**
 * The built worker. A thread cannot load TypeScript, so it is bundled by `npm run build`.
 * A program that bundles this package finds it through the installed package.
 */
export function workerFile(): string {
  for (const relative of NEARBY) {
    const file = fileURLToPath(new URL(relative, import.meta.url));
    if (existsSync(file)) return file;
  }
  try {
    return createRequire(import.meta.url).resolve('@khamrong/embedded-mongo/worker');
  } catch {
    throw new Error('The database worker is not built. Run: npm run build -w @khamrong/embedded-mongo');
  }
}
