// `npm run build`: each workspace's own build, then the server as one file and the thread that checks forms as another. Dependencies stay in node_modules.
import { build } from 'esbuild';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, run } from './run.mjs';

const read = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));

/** Workspaces with a build of their own, in the order of package.json: what is needed comes first. */
const workspaces = read('package.json').workspaces.filter((dir) => {
  const file = join(root, dir, 'package.json');
  return existsSync(file) && read(`${dir}/package.json`).scripts?.build;
});

/** Our own packages are bundled from their sources; the built ones and all others are left to Node. */
const bundled = /^@khamrong\/(schemas|templates|embedded-mongo)(\/|$)/;
const isOurs = ({ path, kind, pluginData }) =>
  kind === 'entry-point' || bundled.test(path) || pluginData === 'asked';

export const leaveToNode = {
  name: 'leave-to-node',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^[^./]/ }, (asked) =>
      isOurs(asked) ? undefined : { path: asked.path, external: true },
    ),
};

/** The same for files that run outside the workspace whose packages they use: packages by their place. */
export const leaveToNodeByPlace = {
  name: 'leave-to-node-by-place',
  setup: ({ onResolve, resolve }) =>
    onResolve({ filter: /^[^./]/ }, async (asked) => {
      if (isOurs(asked) || asked.path.startsWith('node:')) return undefined;
      const { path, errors } = await resolve(asked.path, {
        resolveDir: asked.resolveDir,
        kind: asked.kind,
        pluginData: 'asked',
      });
      return errors.length > 0 || !path.startsWith('/')
        ? { path: asked.path, external: true }
        : { path: pathToFileURL(path).href, external: true };
    }),
};

const step = (text) => process.stdout.write(`  ${text}\n`);

export async function buildAll() {
  for (const dir of workspaces) {
    step(`สร้าง / Building: ${dir}`);
    await run(process.execPath, ['build.mjs'], {}, join(root, dir));
  }
  step('สร้าง / Building: server');
  await build({
    entryPoints: {
      main: join(root, 'server/src/main.ts'),
      backup: join(root, 'server/src/commands/backup.ts'),
      purge: join(root, 'server/src/commands/purge.ts'),
      restore: join(root, 'server/src/commands/restore.ts'),
      'verify-audit': join(root, 'server/src/commands/verify-audit.ts'),
      'check-worker': join(root, 'server/src/features/building/check/check-worker.ts'),
    },
    outdir: join(root, 'server/dist'),
    bundle: true,
    platform: 'node',
    target: 'node20.19',
    format: 'esm',
    sourcemap: true,
    plugins: [leaveToNode],
    logLevel: 'warning',
  });
  writeFileSync(join(root, 'server/dist/built'), new Date().toISOString());
}

if (process.argv[1] === join(root, 'scripts/build.mjs')) await buildAll();
