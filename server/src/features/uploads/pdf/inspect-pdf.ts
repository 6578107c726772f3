import { PdfDocument } from './pdf-document';
import { PdfBroken } from './pdf-lexer';
import { isDict, nameIn, type PdfDict, type PdfValue } from './pdf-value';

/**
 * `sound`: a document with pages that only shows them; `locked`: encrypted; `active`: it carries scripts, files
 * or actions; `broken`: no document.
 */
export type PdfVerdict = 'sound' | 'locked' | 'active' | 'broken';

const HEADER = /^%PDF-[12]\.\d/;
const END_MARK = '%%EOF';
/** Some scanners fill the last block of a file with blanks. */
const MOST_PADDING = 64 * 1024;
/** Most page-tree nodes looked at for the first page. */
const MOST_NODES = 256;

/** Nothing but blanks may follow the end: readers ignore what does, other programs run it. */
function isFramed(bytes: Buffer): boolean {
  const end = bytes.lastIndexOf(END_MARK);
  return (
    HEADER.test(bytes.toString('latin1', 0, 8)) &&
    end > 0 &&
    bytes.length - end < MOST_PADDING &&
    /^[\0\s]*$/.test(bytes.toString('latin1', end + END_MARK.length))
  );
}

/** Opening a document may show a place in it, and nothing else. */
function opensQuietly(document: PdfDocument, catalog: PdfDict): boolean {
  const action = document.resolve(catalog.get('OpenAction'));
  if (!isDict(action)) return true;
  return (nameIn(action.get('S')) ?? 'GoTo') === 'GoTo' && !action.has('Next');
}

function hasPage(document: PdfDocument, root: PdfValue): boolean {
  const catalog = document.resolve(root);
  const queue: PdfValue[] = isDict(catalog) ? [catalog.get('Pages')] : [];
  for (let seen = 0; queue.length > 0 && seen < MOST_NODES; seen += 1) {
    const node = document.resolve(queue.shift());
    if (!isDict(node)) continue;
    if (nameIn(node.get('Type')) === 'Page') return true;
    const kids = document.resolve(node.get('Kids'));
    if (Array.isArray(kids)) queue.unshift(...kids.slice(0, MOST_NODES));
  }
  return false;
}

async function judge(bytes: Buffer): Promise<PdfVerdict> {
  const document = await PdfDocument.read(bytes);
  if (document.isEncrypted) return 'locked';
  await document.unpack();
  if (document.active || !document.catalogs.every((each) => opensQuietly(document, each))) return 'active';
  return document.trailers.some((trailer) => hasPage(document, trailer.get('Root'))) ? 'sound' : 'broken';
}

/** Judges a PDF by its whole structure, in bounded time and memory and without keeping the event loop. */
export async function inspectPdf(bytes: Buffer): Promise<PdfVerdict> {
  if (!isFramed(bytes)) return 'broken';
  try {
    return await judge(bytes);
  } catch (error) {
    if (error instanceof PdfBroken) return 'broken';
    throw error;
  }
}
