import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Builds the worker and the process, as `npm run build` does; gives the process's file. */
export function build(): string {
  execFileSync(process.execPath, [join(root, 'build.mjs')]);
  return join(root, 'dist/process.js');
}
