import { AppError, type ErrorCode, type FileKind } from '@khamrong/schemas';
import { contentKind, type ContentKind } from './file-kind';
import { normaliseImage } from './image/normalise-image';
import { inspectPdf, type PdfVerdict } from './pdf/inspect-pdf';

/** A file as it is stored: what it is by content, and nothing in it but that. */
export interface NormalFile {
  bytes: Buffer;
  type: string;
  /** Without the dot. */
  extension: string;
  /** Whether the bytes are those that came. */
  unchanged: boolean;
}

const REFUSALS: Record<Exclude<PdfVerdict, 'sound'>, ErrorCode> = {
  locked: 'upload.lockedPdf',
  active: 'upload.activePdf',
  broken: 'upload.unreadable',
};

async function soundPdf(bytes: Buffer): Promise<NormalFile> {
  const verdict = await inspectPdf(bytes);
  if (verdict !== 'sound') throw new AppError(REFUSALS[verdict]);
  return { bytes, type: 'application/pdf', extension: 'pdf', unchanged: true };
}

function acceptedKind(bytes: Buffer, accept: readonly FileKind[]): Exclude<ContentKind, 'heic'> {
  const kind = contentKind(bytes);
  const accepted = kind && accept.includes(kind === 'pdf' ? 'pdf' : 'image');
  if (!accepted) throw new AppError('upload.wrongKind', { accept });
  if (kind === 'heic') throw new AppError('upload.heic');
  return kind;
}

/**
 * Looks into a file and makes it fit to be kept: pictures are decoded and encoded anew, PDFs are judged and left as
 * they are.
 * @throws AppError `upload.…` with the reason a person can act on
 */
export async function normalFile(
  bytes: Buffer,
  accept: readonly FileKind[],
  crossing?: string,
): Promise<NormalFile> {
  const kind = acceptedKind(bytes, accept);
  return kind === 'pdf'
    ? soundPdf(bytes)
    : { ...(await normaliseImage(bytes, kind, crossing)), unchanged: false };
}
