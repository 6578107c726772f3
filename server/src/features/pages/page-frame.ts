import type { BroughtFile, PageAssets, PageProps } from '@khamrong/renderer-ui/ssr';
import type { Request, RequestHandler } from 'express';
import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { languageOf } from '../../http/language';
import type { FormsService } from '../forms/forms.service';
import type { LineLinking } from '../notices/line/line-linking';
import type { OfficeService } from '../office/office.service';
import { isListed } from '../public-list/listed-cases';
import { viewOf } from './view.routes';

/** Folder of the files that browsers load, built by the renderer. */
export const clientFolder = (): string =>
  join(dirname(createRequire(import.meta.url).resolve('@khamrong/renderer-ui/ssr')), 'client');

/** Addresses of the built files: their names carry a hash, so browsers keep them for ever. */
export function readAssets(folder: string): PageAssets {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as PageAssets;
  const brought = (url: string): BroughtFile => {
    const text = readFileSync(join(folder, basename(url)), 'utf8');
    return { text, hash: createHash('sha256').update(text).digest('base64') };
  };
  return { ...manifest, style: brought(manifest.styleUrl), script: brought(manifest.scriptUrl) };
}

/** What every page begins with. */
export type PageFrame = (request: Request) => PageProps;

interface FrameNeeds {
  line: Pick<LineLinking, 'isOn'>;
  offices: OfficeService;
  forms: FormsService;
  assets: PageAssets;
}

/** The frame of pages, and what finds out for it, before a page is made, what may have changed. */
export function pageFrame({ offices, forms, line, assets }: FrameNeeds): {
  frame: PageFrame;
  ready: RequestHandler;
} {
  let shared: Pick<PageProps, 'emblem' | 'hasList' | 'hasLine'> = {};
  const frame: PageFrame = (request) => ({
    language: languageOf(request),
    office: offices.current().profile,
    assets,
    view: viewOf(request),
    ...shared,
  });
  const ready: RequestHandler = async (_request, _response, next) => {
    const [emblem, live, hasLine] = await Promise.all([
      offices.shownEmblem(),
      forms.directory(),
      line.isOn(),
    ]);
    shared = { emblem: emblem?.screen, hasList: live.some(isListed), hasLine };
    next();
  };
  return { frame, ready };
}
