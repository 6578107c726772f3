import { bangkokIso, type UploadReceipt } from '@khamrong/schemas';
import type { Response } from 'express';
import { pipeline } from 'node:stream/promises';
import type { StoredFile, UploadDocument } from './uploads.service';

export const presentUpload = (upload: UploadDocument): UploadReceipt => ({
  uploadId: String(upload._id),
  name: upload.name,
  bytes: upload.bytes,
  type: upload.type,
  sha256: upload.sha256,
  expiresAt: bangkokIso(upload.expiresAt ?? upload.createdAt),
});

/** Sends a stored file so that no browser runs it: as a download, by its own type, in a sandbox. */
export async function sendFile(response: Response, file: StoredFile): Promise<void> {
  response.attachment(file.name);
  response.setHeader('Content-Type', file.type);
  response.setHeader('Content-Length', file.bytes);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Content-Security-Policy', "sandbox; default-src 'none'");
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
  await pipeline(file.stream(), response);
}
