// Builds what citizens' browsers load (dist/client) and the pages' renderer for the server (dist/ssr.js).
import { build } from 'esbuild';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeAddressPieces } from './build/address-pieces.mjs';
import { bundling } from './build/bundling.mjs';
import { precompress } from './build/precompress.mjs';

const root = dirname(fileURLToPath(import.meta.url));
/** Folder the build goes to; the tests give one of their own, in this workspace too. */
const dist = process.argv[2] ?? join(root, 'dist');
/** Where it grows: a build that fails leaves the one before in place. */
const growing = join(root, '.cache', `build-${process.pid}`);
const client = join(growing, 'client');
const source = (path) => join(root, 'src', path);

/** The most JavaScript a form page may load before it is alive, in bytes after brotli. */
const SCRIPT_LIMIT = 30_720;
/** Address the server serves `dist/client` at. */
const PUBLIC_PATH = '/assets/';

const hashed = { outdir: client, entryNames: '[name]-[hash]', minify: true };

/** Builds one file for browsers; returns its name. */
async function bundleForBrowsers(entry, plugins = []) {
  const shared = bundling();
  const { metafile } = await build({
    ...shared,
    ...hashed,
    plugins: [...plugins, ...shared.plugins],
    entryPoints: [source(entry)],
    metafile: true,
  });
  return basename(Object.keys(metafile.outputs)[0]);
}

/** A module that is fetched when it is needed, from a file of its own. */
const fetchedLater = (module, file) => ({
  name: 'fetched-later',
  setup({ onResolve }) {
    onResolve({ filter: new RegExp(`/${module}$`) }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: `./${file}`, external: true } : undefined,
    );
  },
});

async function buildForServer() {
  await build({
    ...bundling(),
    entryPoints: [source('ssr.ts')],
    outfile: join(growing, 'ssr.js'),
    platform: 'node',
    mainFields: ['module', 'main'],
  });
}

const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;

await rm(growing, { recursive: true, force: true });
await mkdir(client, { recursive: true });
const qr = await bundleForBrowsers('receipt/qr-shape.ts');
const script = await bundleForBrowsers('client/form.tsx', [fetchedLater('qr-shape', qr)]);
const tracking = await bundleForBrowsers('client/tracking.ts');
const style = await bundleForBrowsers('styles/form.css');
const address = await writeAddressPieces(source('address/provinces.json'), client);
await buildForServer();
const manifest = {
  scriptUrl: PUBLIC_PATH + script,
  trackingScriptUrl: PUBLIC_PATH + tracking,
  styleUrl: PUBLIC_PATH + style,
  addressUrl: `${PUBLIC_PATH}${address}/`,
};
const sizes = await precompress(client);
await writeFile(join(client, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);

const sizeOf = (file) => sizes.get(join(client, file));
for (const file of [script, qr, tracking, style])
  process.stdout.write(
    `${file}: ${kilobytes(sizeOf(file).brotli)} brotli (${kilobytes(sizeOf(file).bytes)})\n`,
  );
if (sizeOf(script).brotli > SCRIPT_LIMIT) {
  process.stderr.write(`${script} is larger than ${SCRIPT_LIMIT} bytes after brotli.\n`);
  process.exit(1);
}
await rm(dist, { recursive: true, force: true });
await rename(growing, dist);
