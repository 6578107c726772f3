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

const script = ({ scriptUrl, data }: PageDocument): string => {
  const source = data
    ? `<script type="application/json" id="${DATA_ID}">${jsonForScript(data)}</script>`
    : '';
  return scriptUrl ? `${source}<script type="module" src="${escapeHtml(scriptUrl)}"></script>` : source;
};

/** The whole HTML document. No script or style stands inline, so that a strict content policy holds. */
export function renderDocument(page: PageDocument): string {
  return `<!doctype html><html lang="${page.language}"><head><meta charset="utf-8"><title>${escapeHtml(
    page.title,
  )}</title><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="format-detection" content="telephone=no"><meta name="referrer" content="same-origin"><link rel="stylesheet" href="${escapeHtml(
    page.styleUrl,
  )}"></head><body>${renderToString(page.body)}${script(page)}</body></html>`;
}
