// `npm run bench`: every bench in tests/bench, or those whose names are given; prints ratios of one run.
import { build } from 'esbuild';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildAll, leaveToNode } from './build.mjs';
import { root, run } from './run.mjs';

const folder = join(root, 'tests/bench');
const wanted = process.argv.slice(2);
const benches = readdirSync(folder).filter(
  (name) =>
    /\.bench\.m?ts$|\.bench\.mjs$/.test(name) &&
    (wanted.length === 0 || wanted.some((part) => name.includes(part))),
);

await buildAll();
for (const name of benches) {
  process.stdout.write(`\n## ${name}\n`);
  const file = name.endsWith('.mjs')
    ? join(folder, name)
    : join(root, '.cache/bench', name.replace(/ts$/, 'mjs'));
  if (!name.endsWith('.mjs'))
    await build({
      entryPoints: [join(folder, name)],
      outfile: file,
      bundle: true,
      platform: 'node',
      format: 'esm',
      plugins: [leaveToNode],
      logLevel: 'warning',
    });
  await run(process.execPath, ['--expose-gc', file]);
}
