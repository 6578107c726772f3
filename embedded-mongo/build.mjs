// Bundles the worker thread and the stand-alone process into dist/; SQLite stays an installed package.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));

await build({
  absWorkingDir: here,
  entryPoints: ['src/worker.ts', 'src/process.ts'],
  outdir: join(here, 'dist'),
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  external: ['@photostructure/sqlite'],
  sourcemap: 'linked',
  logLevel: 'warning',
});
