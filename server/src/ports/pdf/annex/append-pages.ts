import { PDFArray, PDFDict, PDFName, type PDFDocument, type PDFPage } from 'pdf-lib';
import type { AnnexEntry, PagesEntry } from './annex-entry';

const name = (text: string): PDFName => PDFName.of(text);
const ANNOTATIONS = name('Annots');

/** Marks that belong to what is seen: filled-in fields, stamps, handwriting. Links, files and media do not. */
const SEEN = new Set(
  ['Widget', 'Stamp', 'FreeText', 'Ink', 'Highlight', 'Underline', 'Square', 'Circle', 'Line'].map(name),
);
/** Keys by which an annotation or a page does something. */
const ACTIONS = ['A', 'AA', 'PA', 'Parent', 'FS', 'Dest'].map(name);

/** What a page carries along beside what is seen. */
const ASIDE = ['AA', 'B', 'PieceInfo', 'Metadata', 'Thumb'].map(name);

const isSeen = (annotation: PDFDict): boolean => {
  const kind = annotation.get(name('Subtype'));
  return kind instanceof PDFName && SEEN.has(kind) && annotation.has(name('AP'));
};

/** Leaves of a page what is seen, and takes away everything that could act. */
function quieten({ node, doc }: PDFPage): void {
  ASIDE.forEach((key) => node.delete(key));
  const annotations = node.lookup(ANNOTATIONS);
  if (!(annotations instanceof PDFArray)) return;
  const kept = annotations.asArray().filter((reference) => {
    const annotation = doc.context.lookup(reference);
    if (!(annotation instanceof PDFDict) || !isSeen(annotation)) return false;
    ACTIONS.forEach((key) => annotation.delete(key));
    return true;
  });
  node.set(ANNOTATIONS, doc.context.obj(kept));
}

/** Puts the pages of another PDF at a place. @returns the place behind them */
export async function insertPages(pdf: PDFDocument, entry: PagesEntry, at: number): Promise<number> {
  // Before copying, because a copy takes along everything its annotations lead to.
  entry.pdf.getPages().forEach(quieten);
  const copies = await pdf.copyPages(entry.pdf, entry.pdf.getPageIndices());
  copies.forEach((page, nth) => pdf.insertPage(at + nth, page));
  return at + copies.length;
}

/** Puts the pages of attached PDFs behind the document. */
export async function appendPages(pdf: PDFDocument, entries: readonly AnnexEntry[]): Promise<void> {
  for (const entry of entries) if (entry.kind === 'pages') await insertPages(pdf, entry, pdf.getPageCount());
}
