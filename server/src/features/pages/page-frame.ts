import type { PageAssets, PageProps } from '@khamrong/renderer-ui/ssr';
import type { Request } from 'express';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { languageOf } from '../../http/language';
import type { OfficeService } from '../office/office.service';
import { viewOf } from './view.routes';

/** Folder of the files that browsers load, built by the renderer. */
export const clientFolder = (): string =>
  join(dirname(createRequire(import.meta.url).resolve('@khamrong/renderer-ui/ssr')), 'client');

/** Addresses of the built files: their names carry a hash, so browsers keep them for ever. */
export function readAssets(folder: string): PageAssets {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as PageAssets;
  return manifest;
}

/** What every page begins with. */
export type PageFrame = (request: Request) => PageProps;

export const pageFrame =
  (offices: OfficeService, assets: PageAssets): PageFrame =>
  (request) => ({
    language: languageOf(request),
    office: offices.current().profile,
    assets,
    view: viewOf(request),
  });
