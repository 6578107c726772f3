import * as renderer from '@khamrong/renderer-ui/ssr';
import { compileDefinition, initialAnswers, resolveForOffice, type FormDefinition } from '@khamrong/schemas';
import { demoOffice, starterService } from '@khamrong/templates';
import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const TODAY = '2026-11-20';
const CLIENT = join(process.cwd(), 'renderer-ui/dist/client');

/** A file a page loads, by its path. */
export type Files = Map<string, { type: string; body: Buffer }>;

/** A page to measure: its HTML, and the scripts it loads before it is alive. */
export interface MeasuredPage {
  html: string;
  script: string;
}

const definitionOf = (slug: string): FormDefinition => {
  const definition = starterService(slug);
  if (!definition) throw new Error(`No starter service ${slug}`);
  return resolveForOffice(definition, demoOffice);
};

/** Our page, as the server sends it. */
export function ownPage(slug: string, files: Files): MeasuredPage {
  const definition = definitionOf(slug);
  const { title, department } = definition;
  const assets = JSON.parse(readFileSync(join(CLIENT, 'manifest.json'), 'utf8')) as renderer.PageAssets;
  for (const [url, type] of [
    [assets.scriptUrl, 'text/javascript'],
    [assets.styleUrl, 'text/css'],
  ] as const)
    files.set(url, { type, body: readFileSync(join(CLIENT, url.replace('/assets/', ''))) });
  const html = renderer.renderFormPage({
    form: {
      ...compileDefinition(definition),
      slug,
      title: title.th,
      titles: title,
      department,
      versionId: 'v1',
      version: 1,
      attachments: [],
      privacyNotice: demoOffice.privacyNotice,
      open: true,
    },
    answers: initialAnswers(definition, TODAY, demoOffice),
    errors: [],
    language: 'th',
    office: demoOffice,
    assets,
    today: TODAY,
    idempotencyKey: 'key-of-one-submission',
    uploads: {},
  });
  return { html, script: assets.scriptUrl };
}

const ENTRY = join(process.cwd(), 'tests/bench/citizen-page/material-page.tsx');
const MATERIAL = '/material.js';

/**
 * The same fields in JSON Forms' material renderers, as most projects ship them. They would show the first page of a
 * Categorization only, so all pages stand one under the other, as on ours.
 */
export async function materialPage(slug: string, files: Files): Promise<MeasuredPage> {
  const bundle = await build({
    entryPoints: [ENTRY],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    logLevel: 'error',
  });
  files.set(MATERIAL, { type: 'text/javascript', body: Buffer.from(bundle.outputFiles[0]?.contents ?? '') });
  const definition = definitionOf(slug);
  const { schema, uischema } = compileDefinition(definition);
  const elements = uischema.elements.map((page) => ({ ...page, type: 'Group' }));
  const answers = initialAnswers(definition, TODAY, demoOffice);
  const data = JSON.stringify({ schema, uischema: { type: 'VerticalLayout', elements }, answers });
  const html = `<!doctype html><html lang="th"><head><meta charset="utf-8"><title>Material</title><meta name="viewport" content="width=device-width, initial-scale=1"></head><body><div id="root"></div><script type="application/json" id="page-data">${data.replaceAll('<', '\\u003c')}</script><script type="module" src="${MATERIAL}"></script></body></html>`;
  return { html, script: MATERIAL };
}
