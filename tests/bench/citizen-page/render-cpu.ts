import * as renderer from '@khamrong/renderer-ui/ssr';
import { bangkokDate, compileDefinition, initialAnswers } from '@khamrong/schemas';
import { demoOffice } from '@khamrong/templates';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownForm } from './own-form';

const PAGES = 300;
const MANIFEST = join(process.cwd(), 'renderer-ui/dist/client/manifest.json');

/** What a form page of so many fields is rendered from, as the server has it. */
function propsOf(fields: number): Parameters<typeof renderer.renderFormPage>[0] {
  const definition = ownForm(fields);
  const { slug, title, department } = definition;
  const today = bangkokDate(new Date());
  return {
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
    answers: initialAnswers(definition, today, demoOffice),
    errors: [],
    language: 'th',
    office: demoOffice,
    assets: JSON.parse(readFileSync(MANIFEST, 'utf8')) as renderer.PageAssets,
    today,
    idempotencyKey: 'key-of-one-submission',
    uploads: {},
  };
}

/** CPU of rendering the first step of a form, in milliseconds. */
export function renderCpu(fields: number): number {
  const props = propsOf(fields);
  const render = (): void => {
    for (let at = 0; at < PAGES; at += 1) renderer.renderFormPage(props);
  };
  render();
  const before = process.cpuUsage();
  render();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / PAGES;
}
