import { PDFDocument } from 'pdf-lib';
import { AppError } from '@khamrong/schemas';
import { PAGES_MAX, type PrintableDocument } from '../printable-document';
import { makeTextReadable } from './readable-text';

const PRODUCER = 'Khamrong';

function describe(pdf: PDFDocument, document: PrintableDocument): void {
  pdf.setTitle(document.title, { showInWindowTitleBar: true });
  pdf.setAuthor(document.author);
  pdf.setCreator(PRODUCER);
  pdf.setProducer(`${PRODUCER} (Chromium, pdf-lib)`);
  pdf.setLanguage('th');
}

/** Opens what Chromium printed, and gives it searchable text and its title, author and language. */
export async function openPrinted(bytes: Uint8Array, document: PrintableDocument): Promise<PDFDocument> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  if (pdf.getPageCount() > PAGES_MAX) throw new AppError('petition.tooLong');
  makeTextReadable(pdf);
  describe(pdf, document);
  return pdf;
}
