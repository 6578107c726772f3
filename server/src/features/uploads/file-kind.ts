/** What a file is by its first bytes; `heic` is known only to be named in a refusal. */
export type ContentKind = 'jpeg' | 'png' | 'webp' | 'pdf' | 'heic';

const HEIC_BRANDS = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1']);

const text = (bytes: Buffer, from: number, to: number): string => bytes.toString('latin1', from, to);

const IS: Record<ContentKind, (bytes: Buffer) => boolean> = {
  jpeg: (bytes) => bytes.toString('hex', 0, 3) === 'ffd8ff',
  png: (bytes) => bytes.toString('hex', 0, 8) === '89504e470d0a1a0a',
  webp: (bytes) => text(bytes, 0, 4) === 'RIFF' && text(bytes, 8, 12) === 'WEBP',
  pdf: (bytes) => text(bytes, 0, 5) === '%PDF-',
  heic: (bytes) => text(bytes, 4, 8) === 'ftyp' && HEIC_BRANDS.has(text(bytes, 8, 12)),
};

const KINDS = Object.keys(IS) as ContentKind[];

/** The kind whose mark stands at the very beginning; anything else, SVG included, is none. */
export const contentKind = (bytes: Buffer): ContentKind | undefined => KINDS.find((kind) => IS[kind](bytes));
