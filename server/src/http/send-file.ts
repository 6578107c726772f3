import type { Response } from 'express';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** A file somebody sent in, on its way to somebody else. */
export interface SentFile {
  name: string;
  type: string;
  /** Absent where it is not known before the last. */
  bytes?: number;
  stream(): Readable;
}

/**
 * Sends a file that came from outside as a download: saved under its name, never opened as a page of this site,
 * and able to do nothing if it is.
 */
export async function sendFile(response: Response, file: SentFile): Promise<void> {
  response.attachment(file.name);
  response.setHeader('Content-Type', file.type);
  if (file.bytes !== undefined) response.setHeader('Content-Length', file.bytes);
  response.setHeader('Content-Security-Policy', "sandbox; default-src 'none'");
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
  try {
    await pipeline(file.stream(), response);
  } catch (error) {
    // Who goes away in the middle of a download has caused no fault.
    if ((error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  }
}
