import { AppError } from '@khamrong/schemas';

/** The version of the protocol that is spoken here (https://tus.io/protocols/resumable-upload). */
export const TUS_VERSION = '1.0.0';
export const TUS_EXTENSIONS = 'creation,expiration,termination';
export const OFFSET_TYPE = 'application/offset+octet-stream';

/** What a client announces before it sends the first byte. */
export interface Announced {
  /** Attachment key the file is for. */
  key: string;
  /** What the sender calls the file. */
  name: string;
  bytes: number;
}

/** Longest metadata taken: a key, and a name of a few hundred Thai letters. */
const MOST_METADATA = 4096;
const WHOLE_NUMBER = /^(0|[1-9]\d{0,14})$/;

/** A count of bytes. @throws AppError `request.invalid` */
export function byteCount(value: string | undefined, header: string): number {
  if (value === undefined || !WHOLE_NUMBER.test(value)) throw new AppError('request.invalid', { header });
  return Number(value);
}

/** `Upload-Metadata`: names, each with its value in base64 behind a blank. */
function metadata(header: string): Map<string, string> {
  if (header.length > MOST_METADATA) throw new AppError('request.invalid', { header: 'Upload-Metadata' });
  const pairs = header.split(',').map((pair) => pair.trim().split(' '));
  return new Map(
    pairs.map(([name = '', value = '']) => [name, Buffer.from(value, 'base64').toString('utf8')]),
  );
}

/** What the headers of a creation say. @throws AppError `request.invalid` */
export function announcedIn(header: (name: string) => string | undefined): Announced {
  const bytes = byteCount(header('Upload-Length'), 'Upload-Length');
  const given = metadata(header('Upload-Metadata') ?? '');
  return { bytes, key: given.get('key') ?? '', name: given.get('filename') ?? '' };
}
