/** A picture or PDF that follows the document: its caption, and the bytes as they were stored. */
export interface AnnexFile {
  /** What the file is, in words: สำเนาทะเบียนบ้าน. */
  label: string;
  /** File name as the sender called it. */
  name: string;
  /** MIME type as stored; what the bytes are is looked at again. */
  type: string;
  bytes: Uint8Array;
}

/** Reference line at the foot of every page. */
export interface PageFoot {
  text: string;
  /** A complete SVG element; drawn as an image, so that nothing in it can run or fetch. */
  qrSvg?: string;
}

/** Something to print: escaped HTML with its style sheet, never HTML taken from people as it comes. */
export interface PrintableDocument {
  title: string;
  author: string;
  /** Body of the page. Every text in it is escaped already. */
  html: string;
  /** Style sheet of this kind of document, a constant of the program. */
  css: string;
  paper: 'A4' | 'A4-landscape' | 'A6';
  foot?: PageFoot;
  /** Digits of page numbers and annex captions. */
  digits: 'thai' | 'arabic';
  /** Pages that go before the document as they are: paper that was signed. */
  front?: AnnexFile[];
  annex?: { title: string; files: AnnexFile[] };
}

/** Longest body that is printed, in UTF-16 code units. */
export const HTML_MAX = 1_500_000;
/** Most pages a document may have before its annex. */
export const PAGES_MAX = 80;
