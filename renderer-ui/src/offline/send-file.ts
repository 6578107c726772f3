import type { UploadReceipt } from '@khamrong/schemas';
import type { KeptFile } from '../draft/kept';

/** What the server says of a file it does not take. */
export class FileRefused extends Error {}

/**
 * Puts a kept file on the server. `fetch`, because the service worker sends too.
 * @throws FileRefused with the server's sentence; anything else where the server was not reached
 */
export async function sendFile(slug: string, language: string, file: KeptFile): Promise<UploadReceipt> {
  const body = new FormData();
  body.append('key', file.attachmentKey);
  body.append('file', file.blob, file.name);
  const response = await fetch(`/api/v1/forms/${slug}/uploads`, {
    method: 'POST',
    headers: { 'Accept-Language': language },
    body,
  });
  const answer = (await response.json()) as UploadReceipt & { title?: string };
  if (response.ok) return answer;
  if (response.status >= 500 || response.status === 429) throw new Error(answer.title);
  throw new FileRefused(answer.title);
}
