// Builds the office application: dist/index.html and dist/assets, whose names carry a hash.
import { build } from 'esbuild';
import { readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const root = dirname(fileURLToPath(import.meta.url));
/** Folder the build goes to; tests give one of their own. */
const dist = process.argv[2] ?? join(root, 'dist');
/** Where it grows: a build that fails leaves the one before in place. */
const growing = join(root, '.cache', `build-${process.pid}`);
/** Address the server serves `dist/assets` at. */
const PUBLIC_PATH = '/office/assets/';

/** @returns names of the files the page itself loads; those load the others when they are asked for */
async function bundle() {
  const { metafile } = await build({
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
    define: { 'process.env.NODE_ENV': '"production"' },
    metafile: true,
    logLevel: 'warning',
  });
  return Object.keys(metafile.outputs)
    .map((path) => basename(path))
    .filter((name) => name.startsWith('office-'));
}

/** The page names the files of this build; it holds no script itself. */
async function writeIndex(files) {
  const address = (ending) => PUBLIC_PATH + files.find((name) => name.endsWith(ending));
  const template = await readFile(join(root, 'src/index.html'), 'utf8');
  const page = template.replace('{style}', address('.css')).replace('{script}', address('.js'));
  await writeFile(join(growing, 'index.html'), page);
}

async function precompress(folder) {
  for (const name of await readdir(folder)) {
    const bytes = await readFile(join(folder, name));
    const brotli = brotliCompressSync(bytes);
    await writeFile(join(folder, `${name}.br`), brotli);
    await writeFile(join(folder, `${name}.gz`), gzipSync(bytes, { level: 9 }));
    process.stdout.write(`${name}: ${(brotli.length / 1024).toFixed(1)} KB brotli\n`);
  }
}

await rm(growing, { recursive: true, force: true });
await writeIndex(await bundle());
await precompress(join(growing, 'assets'));
await rm(dist, { recursive: true, force: true });
await rename(growing, dist);
