import { bangkokIso, type UploadReceipt } from '@khamrong/schemas';
import type { UploadDocument } from './uploads.service';

export const presentUpload = (upload: UploadDocument): UploadReceipt => ({
  uploadId: String(upload._id),
  name: upload.name,
  bytes: upload.bytes,
  type: upload.type,
  sha256: upload.sha256,
  expiresAt: bangkokIso(upload.expiresAt ?? upload.createdAt),
});
