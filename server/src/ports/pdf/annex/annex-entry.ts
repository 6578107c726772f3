import type { PDFDocument } from 'pdf-lib';

interface Named {
  /** What the file is, in words. */
  label: string;
  /** File name as the sender called it. */
  name: string;
}

/** A picture ready to be stamped: JPEG bit for bit as stored, or PNG. */
export interface PictureEntry extends Named {
  kind: 'picture';
  format: 'jpeg' | 'png';
  bytes: Uint8Array;
  /** Pixels. */
  width: number;
  height: number;
}

/** A PDF whose pages follow the document. */
export interface PagesEntry extends Named {
  kind: 'pages';
  pdf: PDFDocument;
  pages: number;
}

/** A file that is only named, and why. */
export interface ListedEntry extends Named {
  kind: 'listed';
  reason: string;
}

export type AnnexEntry = PictureEntry | PagesEntry | ListedEntry;
