import type { PDFDocument } from 'pdf-lib';
import type { PrintableDocument } from '../printable-document';
import { digitsOf } from '../sheet/digits';
import { ANNEX_CSS, annexHtml } from './annex-html';
import { annexSheets } from './annex-sheets';
import { appendPages } from './append-pages';
import { readAnnex } from './read-annex';
import { stampPictures } from './stamp-pictures';

/** The document with room for its annex, and what puts the annex into the printed PDF. */
export interface PreparedAnnex {
  document: PrintableDocument;
  complete(pdf: PDFDocument): Promise<void>;
}

/**
 * Pictures and PDFs that follow a document. Chromium draws what is text (it alone sets Thai right), pdf-lib adds
 * pictures and pages as they are.
 */
export async function prepareAnnex(document: PrintableDocument): Promise<PreparedAnnex> {
  const { annex } = document;
  if (!annex || annex.files.length === 0) return { document, complete: async () => undefined };
  const entries = await readAnnex(annex.files);
  const sheets = annexSheets(entries);
  const html = annexHtml(annex.title, entries, sheets, digitsOf(document.digits)).markup;
  return {
    document: { ...document, html: document.html + html, css: document.css + ANNEX_CSS },
    complete: async (pdf) => {
      if (sheets.length > 0) await stampPictures(pdf, sheets);
      await appendPages(pdf, entries);
    },
  };
}
