import type { ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import type { Language } from '@khamrong/schemas';
import { DATA_ID } from './element-ids';
import { escapeHtml, jsonForScript } from './html';

/** A page of the office, before it becomes text. */
export interface PageDocument {
  language: Language;
  title: string;
  styleUrl: string;
  /** Module script that brings the page to life. */
  scriptUrl?: string;
  /** What the script starts from. */
  data?: unknown;
  body: ReactElement;
}

const startingData = ({ data }: PageDocument): string =>
  data ? `<script type="application/json" id="${DATA_ID}">${jsonForScript(data)}</script>` : '';

/** In the head, so that it is fetched while the page still arrives; a module runs only once the page is there. */
const script = ({ scriptUrl }: PageDocument): string =>
  scriptUrl ? `<script type="module" src="${escapeHtml(scriptUrl)}"></script>` : '';

/** The whole HTML document. No script or style stands inline, so that a strict content policy holds. */
export function renderDocument(page: PageDocument): string {
  const { language, title, styleUrl, body } = page;
  const head = [
    '<meta charset="utf-8">',
    `<title>${escapeHtml(title)}</title>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="format-detection" content="telephone=no">',
    '<meta name="referrer" content="same-origin">',
    `<link rel="stylesheet" href="${escapeHtml(styleUrl)}">`,
    script(page),
  ];
  const content = renderToString(body) + startingData(page);
  return `<!doctype html><html lang="${language}"><head>${head.join('')}</head><body>${content}</body></html>`;
}
