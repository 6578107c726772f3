// `npm run bench`: every bench in tests/bench, or those whose names are given; prints ratios of one run.
import { build } from 'esbuild';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildAll, leaveToNodeByPlace } from './build.mjs';
import { root, run } from './run.mjs';

const folder = join(root, 'tests/bench');
const built = join(root, '.cache/bench');
const sources = readdirSync(folder).filter((name) => /\.ts$/.test(name) && !/\.test\.ts$/.test(name));
const wanted = process.argv.slice(2);
const benches = sources.filter(
  (name) => name.endsWith('.bench.ts') && (wanted.length === 0 || wanted.some((part) => name.includes(part))),
);

await buildAll();
const asModule = {
  outdir: built,
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  format: 'esm',
  plugins: [leaveToNodeByPlace],
  logLevel: 'warning',
};
const entryPoints = sources.map((name) => join(folder, name));
await build({ ...asModule, entryPoints, outExtension: { '.js': '.mjs' } });
// A server in a bench looks for it beside itself.
await build({
  ...asModule,
  entryPoints: [join(root, 'server/src/features/building/check/check-worker.ts')],
});
for (const name of benches) {
  process.stdout.write(`\n## ${name}\n`);
  await run(process.execPath, ['--expose-gc', join(built, name.replace(/ts$/, 'mjs'))]);
}
