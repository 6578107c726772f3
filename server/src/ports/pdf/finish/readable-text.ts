import { deflateSync, inflateSync } from 'node:zlib';
import { PDFDict, PDFName, PDFRawStream, PDFRef, type PDFDocument, type PDFObject } from 'pdf-lib';
import { joinClusters } from './join-clusters';
import { completeCMap } from './to-unicode';

const TO_UNICODE = PDFName.of('ToUnicode');
const FLATE = PDFName.of('FlateDecode');

/** Rewrites a stream as Chromium writes it: compressed with FlateDecode, or not at all. */
function rewrite(pdf: PDFDocument, reference: PDFObject | undefined, change: (text: string) => string): void {
  const stream = pdf.context.lookup(reference);
  if (!(reference instanceof PDFRef) || !(stream instanceof PDFRawStream)) return;
  const packed = stream.dict.get(PDFName.of('Filter')) === FLATE;
  const before = Buffer.from(packed ? inflateSync(stream.contents) : stream.contents).toString('latin1');
  const after = change(before);
  if (after === before) return;
  const dict = stream.dict.clone(pdf.context);
  dict.set(PDFName.of('Filter'), FLATE);
  pdf.context.assign(reference, PDFRawStream.of(dict, deflateSync(Buffer.from(after, 'latin1'))));
}

/** Lets every reader find and copy whole Thai words in what Chromium printed. */
export function makeTextReadable(pdf: PDFDocument): void {
  for (const [, object] of pdf.context.enumerateIndirectObjects())
    if (object instanceof PDFDict && object.has(TO_UNICODE))
      rewrite(pdf, object.get(TO_UNICODE), completeCMap);
  for (const page of pdf.getPages()) rewrite(pdf, page.node.get(PDFName.of('Contents')), joinClusters);
}
