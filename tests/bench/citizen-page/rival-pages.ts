import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Part } from './questions';
import { RIVALS } from '../install-rivals';
import { formio, jsonForm, survey } from './rival-forms';
import type { Files } from './serve';

const packaged = (path: string): Buffer => readFileSync(join(RIVALS, 'node_modules', path));
const versionOf = (name: string): string =>
  (JSON.parse(packaged(`${name}/package.json`).toString()) as { version: string }).version;

/** One script, as a production build makes it. */
async function bundled(entry: string): Promise<Buffer> {
  const { outputFiles } = await build({
    entryPoints: [join(RIVALS, entry)],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    logLevel: 'error',
  });
  return Buffer.from(outputFiles[0]?.contents ?? '');
}

/** How one of the others is served. */
interface Rival {
  name: string;
  head: string;
  form(parts: Part[]): object;
}

const style = (href: string): string => `<link rel="stylesheet" href="${href}">`;
const module = (src: string): string => `<script type="module" src="${src}"></script>`;
const deferred = (src: string): string => `<script defer src="${src}"></script>`;

const MATERIAL = module('/material.js');

/** The others, each as its own documentation ships it; what has a smaller build of its own is taken as that. */
export const rivals = (): Record<string, Rival> => ({
  material: {
    name: `Material renderers ${versionOf('@jsonforms/material-renderers')}`,
    head: MATERIAL,
    form: (parts) => jsonForm(parts, false),
  },
  'material-stepper': {
    name: `Material renderers ${versionOf('@jsonforms/material-renderers')}, stepper`,
    head: MATERIAL,
    form: (parts) => jsonForm(parts, true),
  },
  survey: {
    name: `SurveyJS ${versionOf('survey-react-ui')}`,
    head: style('/survey.css') + module('/survey.js'),
    form: survey,
  },
  formio: {
    name: `Form.io ${versionOf('@formio/js')}`,
    head:
      style('/bootstrap.css') + style('/formio.css') + deferred('/formio-form.js') + deferred('/formio.js'),
    form: formio,
  },
});

/** What their pages load, by address. */
export async function rivalFiles(): Promise<Files> {
  const script = 'text/javascript';
  return new Map([
    ['/material.js', { type: script, body: await bundled('material.mjs') }],
    ['/survey.js', { type: script, body: await bundled('survey.mjs') }],
    ['/survey.css', { type: 'text/css', body: packaged('survey-core/survey-core.fontless.min.css') }],
    ['/formio-form.js', { type: script, body: packaged('@formio/js/dist/formio.form.min.js') }],
    ['/formio.js', { type: script, body: readFileSync(join(RIVALS, 'formio.js')) }],
    ['/formio.css', { type: 'text/css', body: packaged('@formio/js/dist/formio.form.min.css') }],
    ['/bootstrap.css', { type: 'text/css', body: packaged('bootstrap/dist/css/bootstrap.min.css') }],
  ]);
}

/** A page with a form; the form's own description stands in it, so that nothing is waited for twice. */
export function rivalPage({ head, form }: Rival, parts: Part[]): { type: string; body: Buffer } {
  const data = JSON.stringify(form(parts)).replaceAll('<', '\\u003c');
  const html = `<!doctype html><html lang="th"><head><meta charset="utf-8"><title>แบบคำร้อง</title><meta name="viewport" content="width=device-width, initial-scale=1">${head}</head><body><main id="root"></main><script type="application/json" id="form-data">${data}</script></body></html>`;
  return { type: 'text/html; charset=utf-8', body: Buffer.from(html) };
}
