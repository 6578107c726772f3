import type { ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import type { Language } from '@khamrong/schemas';
import { readView, type View } from '../view/view';
import { DATA_ID } from './element-ids';
import { escapeHtml, jsonForScript } from './html';
import type { PageAssets } from './page-props';

/** A page of the office, before it becomes text. */
export interface PageDocument {
  language: Language;
  title: string;
  assets: PageAssets;
  view?: View;
  /** Stands in the page, so that its first sight waits for no second answer; else the style is linked to. */
  style?: string;
  /** Module script that brings the page to life. */
  scriptUrl?: string;
  /** That script itself, where it stands in the page so that its life waits for no second answer. */
  script?: string;
  /** What the script starts from. */
  data?: unknown;
  body: ReactElement;
}

const startingData = ({ data }: PageDocument): string =>
  data ? `<script type="application/json" id="${DATA_ID}">${jsonForScript(data)}</script>` : '';

/** In the head, so that it is fetched while the page still arrives; a module runs only once the page is there. */
const script = (url: string | undefined): string =>
  url ? `<script type="module" src="${escapeHtml(url)}"></script>` : '';

const styleOf = ({ style, assets }: PageDocument): string =>
  style ? `<style>${style}</style>` : `<link rel="stylesheet" href="${escapeHtml(assets.styleUrl)}">`;

/**
 * At the end of the page, so that what is read comes first. It waits for no other script, as modules do for those above
 * them, and keeps its address: the service worker keeps it under that.
 */
const broughtScript = ({ script: text, scriptUrl = '' }: PageDocument): string =>
  text ? `<script type="module" async data-address="${escapeHtml(scriptUrl)}">${text}</script>` : '';

/** The whole HTML document. No script or style stands inline but the built ones, so that a strict content policy holds. */
export function renderDocument(page: PageDocument): string {
  const { language, title, assets, body } = page;
  const { size, contrast } = page.view ?? readView(undefined);
  const head = [
    '<meta charset="utf-8">',
    `<title>${escapeHtml(title)}</title>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="format-detection" content="telephone=no">',
    '<meta name="referrer" content="same-origin">',
    script(page.script ? undefined : page.scriptUrl),
    styleOf(page),
    script(assets.viewScriptUrl),
  ];
  const content = renderToString(body) + startingData(page) + broughtScript(page);
  const asViewed =
    (size === 'normal' ? '' : ` data-size="${size}"`) +
    (contrast === 'normal' ? '' : ` data-contrast="${contrast}"`);
  return `<!doctype html><html lang="${language}"${asViewed}><head>${head.join('')}</head><body>${content}</body></html>`;
}
