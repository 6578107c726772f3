import { demoOffice } from '@khamrong/templates';
import { build } from 'esbuild';
import { join } from 'node:path';
import type { Files } from '../citizen-page/serve';
import { largeDraft } from './large-form';

const FOLDER = join(process.cwd(), 'tests/bench/builder-canvas');

/** The canvas of the builder with a form of so many fields, as files by their addresses. */
export async function canvasFiles(count: number): Promise<Files> {
  const { outputFiles } = await build({
    entryPoints: {
      canvas: join(FOLDER, 'canvas-page.tsx'),
      office: join(process.cwd(), 'builder-ui/src/office.css'),
    },
    outdir: '/',
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    logLevel: 'error',
  });
  const files: Files = new Map();
  for (const { path, contents } of outputFiles)
    files.set(path, {
      type: path.endsWith('.css') ? 'text/css' : 'text/javascript',
      body: Buffer.from(contents),
    });
  const data = JSON.stringify({ draft: largeDraft(count), office: demoOffice }).replaceAll('<', '\\u003c');
  const html = `<!doctype html><html lang="th"><head><meta charset="utf-8"><title>Canvas</title><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="/office.css"></head><body><div id="root"></div><script type="application/json" id="page-data">${data}</script><script type="module" src="/canvas.js"></script></body></html>`;
  files.set('/', { type: 'text/html', body: Buffer.from(html) });
  return files;
}
