// Builds what citizens' browsers load (dist/client) and the pages' renderer for the server (dist/ssr.js).
import { minify } from '@swc/core';
import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeAddressPieces } from './build/address-pieces.mjs';
import { bundling, pageReact } from './build/bundling.mjs';
import { leafletWithoutMarkup } from './build/leaflet-without-markup.mjs';
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

/** A fifth smaller again than what the bundler leaves. */
async function minifyScript(path) {
  const options = {
    module: true,
    compress: { passes: 3, ecma: 2022 },
    mangle: { toplevel: true },
    ecma: 2022,
  };
  const { code } = await minify(await readFile(path, 'utf8'), options);
  await writeFile(path, code);
}

/** Modules that are fetched when they are needed: their files by their names. */
const fetchedLater = (files) => ({
  name: 'fetched-later',
  setup({ onResolve }) {
    onResolve({ filter: /^\./ }, ({ path, kind }) => {
      const file = kind === 'dynamic-import' && files[basename(path)];
      // By its whole address: a script that stands in a page has no folder of its own.
      return file ? { path: PUBLIC_PATH + file, external: true } : undefined;
    });
  },
});

/** What every script may fetch later. */
const anyTime = {};

/** Builds one file for browsers; returns its name. */
async function bundleForBrowsers(entry, { later = {}, alias = {}, mapStyle = '' } = {}) {
  const shared = bundling();
  const { metafile } = await build({
    ...shared,
    ...hashed,
    alias: { ...shared.alias, ...alias },
    define: {
      ...shared.define,
      'process.env.MAP_STYLE': JSON.stringify(mapStyle),
      'globalThis.document': 'true',
    },
    loader: { '.png': 'dataurl' },
    plugins: [fetchedLater({ ...anyTime, ...later }), leafletWithoutMarkup, ...shared.plugins],
    entryPoints: [source(entry)],
    metafile: true,
  });
  const file = basename(Object.keys(metafile.outputs)[0]);
  if (file.endsWith('.js')) await minifyScript(join(client, file));
  return file;
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

/** Builds the service worker, which keeps these files for when there is no line. */
async function buildServiceWorker(files) {
  const outfile = join(growing, 'sw.js');
  const FILES = JSON.stringify(files.map((file) => PUBLIC_PATH + file));
  const EDITION = JSON.stringify(createHash('sha256').update(FILES).digest('hex').slice(0, 8));
  const shared = bundling();
  await build({
    ...shared,
    // It can fetch no script later: a proof that is asked for is waited out instead.
    plugins: [fetchedLater(anyTime), ...shared.plugins],
    entryPoints: [source('offline/service-worker.ts')],
    outfile,
    define: { ...shared.define, FILES, EDITION },
    minify: true,
  });
  await minifyScript(outfile);
}

const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;

await rm(growing, { recursive: true, force: true });
await mkdir(client, { recursive: true });
anyTime.prove = await bundleForBrowsers('submit/prove.ts');
const qr = await bundleForBrowsers('receipt/qr-shape.ts');
const filing = await bundleForBrowsers('submit/filing.ts', { later: { 'qr-shape': qr }, alias: pageReact });
const shrinking = await bundleForBrowsers('attachments/sending/shrink-picture.ts');
const sending = await bundleForBrowsers('attachments/sending/sending.ts', {
  later: { 'shrink-picture': shrinking },
  alias: pageReact,
});
const keeping = await bundleForBrowsers('draft/keeping.ts');
const waiting = await bundleForBrowsers('client/waiting.ts');
const mapStyle = await bundleForBrowsers('styles/map.css');
const drawMap = await bundleForBrowsers('controls/place/draw-map.ts', {
  alias: { leaflet: 'leaflet/dist/leaflet-src.esm.js' },
  mapStyle,
});
const placeTools = await bundleForBrowsers('controls/place/place-tools.tsx', {
  later: { 'draw-map': drawMap },
  alias: pageReact,
});
const bahtWords = await bundleForBrowsers('controls/baht-words.ts');
const laterSteps = await bundleForBrowsers('steps/later-steps.ts', { later: { sending }, alias: pageReact });
const listSearch = await bundleForBrowsers('controls/list-search.tsx', { alias: pageReact });
const signaturePad = await bundleForBrowsers('controls/signature/signature-pad.tsx', { alias: pageReact });
const ofControls = {
  'place-tools': placeTools,
  'baht-words': bahtWords,
  'list-search': listSearch,
  'signature-pad': signaturePad,
};
const script = await bundleForBrowsers('client/form.tsx', {
  later: { ...ofControls, filing, sending, keeping, 'later-steps': laterSteps },
});
const tracking = await bundleForBrowsers('client/tracking.ts');
const view = await bundleForBrowsers('client/view.ts');
const directory = await bundleForBrowsers('client/directory.ts', { later: { waiting } });
const style = await bundleForBrowsers('styles/form.css');
const address = await writeAddressPieces(source('address/provinces.json'), client);
await buildForServer();
const scripts = [
  script,
  placeTools,
  bahtWords,
  listSearch,
  signaturePad,
  laterSteps,
  filing,
  sending,
  shrinking,
  keeping,
  waiting,
  qr,
  tracking,
  directory,
  view,
];
// Only a receipt and a status ask for these, and neither comes without a line.
const online = [qr, tracking];
await buildServiceWorker([...scripts.filter((file) => !online.includes(file)), style]);
const manifest = {
  scriptUrl: PUBLIC_PATH + script,
  trackingScriptUrl: PUBLIC_PATH + tracking,
  directoryScriptUrl: PUBLIC_PATH + directory,
  viewScriptUrl: PUBLIC_PATH + view,
  styleUrl: PUBLIC_PATH + style,
  addressUrl: `${PUBLIC_PATH}${address}/`,
};
const sizes = await precompress(client);
await writeFile(join(client, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);

const sizeOf = (file) => sizes.get(join(client, file));
for (const file of [...scripts, style])
  process.stdout.write(
    `${file}: ${kilobytes(sizeOf(file).brotli)} brotli (${kilobytes(sizeOf(file).bytes)})\n`,
  );
if (/<\/script|<!--/i.test(await readFile(join(client, script), 'utf8'))) {
  process.stderr.write(`${script} cannot stand in a page: it would end its element.\n`);
  process.exit(1);
}
if (sizeOf(script).brotli + sizeOf(view).brotli > SCRIPT_LIMIT) {
  process.stderr.write(`${script} and ${view} are larger than ${SCRIPT_LIMIT} bytes after brotli.\n`);
  process.exit(1);
}
await rm(dist, { recursive: true, force: true });
await rename(growing, dist);
