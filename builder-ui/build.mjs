// Builds the office application: dist/index.html and dist/assets, whose names carry a hash.
import { build } from 'esbuild';
import { readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { smallJsonForms } from '@khamrong/renderer-ui/bundling';

const root = dirname(fileURLToPath(import.meta.url));
/** Folder the build goes to; tests give one of their own. */
const dist = process.argv[2] ?? join(root, 'dist');
/** Where it grows: a build that fails leaves the one before in place. */
const growing = join(root, '.cache', `build-${process.pid}`);
/** Address the server serves `dist/assets` at. */
const PUBLIC_PATH = '/office/assets/';
/** The most JavaScript that opening a form in its builder may load, in bytes after brotli. */
const BUILDER_LIMIT = 350 * 1024;
/** What that loads: the page itself, the builder's frame, the tab it opens on. */
const BUILDER_PARTS = [
  'src/main.tsx',
  'src/routes/builder/builder-page.tsx',
  'src/routes/builder/form-tab.tsx',
];

/**
 * What reads PDFs is a file of its own that runs beside the page.
 * @returns its address
 */
async function bundlePdfWorker() {
  const { metafile } = await build({
    entryPoints: [{ in: 'pdfjs-dist/legacy/build/pdf.worker.min.mjs', out: 'pdf-worker' }],
    outdir: join(growing, 'assets'),
    entryNames: '[name]-[hash]',
    bundle: true,
    minify: true,
    format: 'esm',
    metafile: true,
    logLevel: 'warning',
  });
  return PUBLIC_PATH + basename(Object.keys(metafile.outputs)[0]);
}

/** @returns esbuild's account of what was built */
async function bundle(pdfWorker) {
  const { alias, plugins } = smallJsonForms();
  const { metafile } = await build({
    alias,
    plugins,
    entryPoints: [
      { in: join(root, 'src/main.tsx'), out: 'office' },
      { in: join(root, 'src/office.css'), out: 'office' },
    ],
    outdir: join(growing, 'assets'),
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    splitting: true,
    bundle: true,
    minify: true,
    format: 'esm',
    target: ['chrome100', 'firefox100', 'safari15.4'],
    jsx: 'automatic',
    define: {
      'process.env.NODE_ENV': '"production"',
      'process.env.PDF_WORKER': JSON.stringify(pdfWorker),
    },
    metafile: true,
    logLevel: 'warning',
  });
  return metafile;
}

/** The page names the files of this build; it holds no script itself. */
async function writeIndex({ outputs }) {
  const files = Object.keys(outputs)
    .map((path) => basename(path))
    .filter((name) => name.startsWith('office-'));
  const address = (ending) => PUBLIC_PATH + files.find((name) => name.endsWith(ending));
  const template = await readFile(join(root, 'src/index.html'), 'utf8');
  const page = template.replace('{style}', address('.css')).replace('{script}', address('.js'));
  await writeFile(join(growing, 'index.html'), page);
}

/** The files that some modules come in, with all that these load at once. */
function filesOf(parts, { outputs }) {
  const isOf = ([, { entryPoint }]) => parts.some((part) => `/${entryPoint}`.endsWith(`/${part}`));
  const found = new Set(
    Object.entries(outputs)
      .filter(isOf)
      .map(([path]) => path),
  );
  if (found.size !== parts.length) throw new Error(`Not every one of ${parts.join(', ')} was built.`);
  for (const path of found)
    for (const { path: next, kind } of outputs[path].imports)
      if (kind === 'import-statement') found.add(next);
  return [...found].map((path) => basename(path));
}

const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;

/** @returns sizes after brotli by the files' names, in bytes */
async function precompress(folder) {
  const sizes = new Map();
  for (const name of await readdir(folder)) {
    const bytes = await readFile(join(folder, name));
    const brotli = brotliCompressSync(bytes);
    await writeFile(join(folder, `${name}.br`), brotli);
    await writeFile(join(folder, `${name}.gz`), gzipSync(bytes, { level: 9 }));
    sizes.set(name, brotli.length);
    process.stdout.write(`${name}: ${kilobytes(brotli.length)} brotli\n`);
  }
  return sizes;
}

await rm(growing, { recursive: true, force: true });
const built = await bundle(await bundlePdfWorker());
await writeIndex(built);
const sizes = await precompress(join(growing, 'assets'));
const opening = filesOf(BUILDER_PARTS, built).reduce((sum, name) => sum + sizes.get(name), 0);
process.stdout.write(`The builder opens with ${kilobytes(opening)} of JavaScript after brotli.\n`);
if (opening > BUILDER_LIMIT) {
  process.stderr.write(`That is more than ${kilobytes(BUILDER_LIMIT)}.\n`);
  process.exit(1);
}
await rm(dist, { recursive: true, force: true });
await rename(growing, dist);
