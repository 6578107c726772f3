import { PageSizes, type PDFDocument } from 'pdf-lib';
import type { AnnexFile, PrintableDocument } from '../printable-document';
import type { PictureEntry } from './annex-entry';
import { insertPages } from './append-pages';
import { readAnnex } from './read-annex';
import { embedPicture } from './stamp-pictures';

/** The document without its front, and what puts the front before the printed PDF. */
export interface PreparedFront {
  document: PrintableDocument;
  complete(pdf: PDFDocument): Promise<void>;
}

/** Edge of a sheet that printers leave white, in points. */
const EDGE = 14;

/** A picture on a sheet of its own, as large as the sheet allows. */
async function insertPicture(pdf: PDFDocument, picture: PictureEntry, at: number): Promise<void> {
  const [short, long] = PageSizes.A4;
  const size: [number, number] = picture.width > picture.height ? [long, short] : [short, long];
  const image = await embedPicture(pdf, picture);
  const page = pdf.insertPage(at, size);
  const { width, height } = image.scaleToFit(size[0] - 2 * EDGE, size[1] - 2 * EDGE);
  page.drawImage(image, { x: (size[0] - width) / 2, y: (size[1] - height) / 2, width, height });
}

const joined = ({ annex }: PrintableDocument, files: AnnexFile[]): PrintableDocument['annex'] =>
  annex ? { ...annex, files: [...files, ...annex.files] } : { title: 'เอกสารแนบ', files };

/**
 * Paper that was signed, before the document that tells of its reception. What cannot be put there as it is stands in
 * the list of the annex, so that nothing that came is passed over.
 */
export async function prepareFront(document: PrintableDocument): Promise<PreparedFront> {
  const { front: files = [], ...rest } = document;
  const entries = await readAnnex(files);
  const named = files.filter((_, at) => entries[at]?.kind === 'listed');
  return {
    document: named.length > 0 ? { ...rest, annex: joined(rest, named) } : rest,
    complete: async (pdf) => {
      let at = 0;
      for (const entry of entries) {
        if (entry.kind === 'picture') await insertPicture(pdf, entry, at++);
        if (entry.kind === 'pages') at = await insertPages(pdf, entry, at);
      }
    },
  };
}
