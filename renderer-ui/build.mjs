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

const hashed = { outdir: client, entryNames: '[name]-[hash]', chunkNames: '[name]-[hash]', minify: true };

/** A file and those it imports before it runs. What it imports later is not among them. */
function withParts(outputs, file) {
  const parts = outputs[file].imports.filter(({ kind }) => kind === 'import-statement');
  return [file, ...parts.flatMap(({ path }) => withParts(outputs, path))];
}

/** Builds one entry for browsers; returns the names of its file and of the parts that this loads at once. */
async function bundleForBrowsers(entry) {
  const { metafile } = await build({
    ...bundling(),
    ...hashed,
    splitting: true,
    entryPoints: [source(entry)],
    metafile: true,
  });
  const file = Object.keys(metafile.outputs).find((path) => metafile.outputs[path].entryPoint?.endsWith(entry));
  return [...new Set(withParts(metafile.outputs, file))].map((path) => basename(path));
}

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
const [script, ...parts] = await bundleForBrowsers('client/form.tsx');
const [tracking] = await bundleForBrowsers('client/tracking.ts');
const [view] = await bundleForBrowsers('client/view.ts');
const [directory] = await bundleForBrowsers('client/directory.ts');
const [style] = await bundleForBrowsers('styles/form.css');
const address = await writeAddressPieces(source('address/provinces.json'), client);
await buildForServer();
const manifest = {
  scriptUrl: PUBLIC_PATH + script,
  scriptPartUrls: parts.map((part) => PUBLIC_PATH + part),
  trackingScriptUrl: PUBLIC_PATH + tracking,
  directoryScriptUrl: PUBLIC_PATH + directory,
  viewScriptUrl: PUBLIC_PATH + view,
  styleUrl: PUBLIC_PATH + style,
  addressUrl: `${PUBLIC_PATH}${address}/`,
};
const sizes = await precompress(client);
await writeFile(join(client, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);

for (const [file, { bytes, brotli }] of sizes)
  if (/\.(js|css)$/.test(file))
    process.stdout.write(`${basename(file)}: ${kilobytes(brotli)} brotli (${kilobytes(bytes)})\n`);
const atOnce = [script, ...parts].map((file) => sizes.get(join(client, file)).brotli);
const total = atOnce.reduce((sum, each) => sum + each, 0);
process.stdout.write(`form page: ${kilobytes(total)} brotli\n`);
if (total > SCRIPT_LIMIT) {
  process.stderr.write(`The form page loads ${total} bytes of script, the most is ${SCRIPT_LIMIT}.\n`);
  process.exitCode = 1;
}
await rm(dist, { recursive: true, force: true });
await rename(growing, dist);
