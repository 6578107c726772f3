import type { StagedFile } from '../pages/page-props';

export interface UploadRequest {
  slug: string;
  attachmentKey: string;
  file: File;
  onProgress(percent: number): void;
}

/** The server's own sentence about a failed request, where it gave one. */
const titleIn = (body: string): string | undefined => {
  try {
    const problem: unknown = JSON.parse(body);
    const title = (problem as { title?: unknown } | null)?.title;
    return typeof title === 'string' ? title : undefined;
  } catch {
    return undefined;
  }
};

/**
 * Stages a file on the server. `XMLHttpRequest`, because `fetch` does not tell how far an upload has come. Rejects
 * with the sentence to show, empty where the server gave none.
 */
export function uploadFile({ slug, attachmentKey, file, onProgress }: UploadRequest): Promise<StagedFile> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const body = new FormData();
    body.append('key', attachmentKey);
    body.append('file', file, file.name);
    request.open('POST', `/api/v1/forms/${encodeURIComponent(slug)}/uploads`);
    request.setRequestHeader('Accept-Language', document.documentElement.lang);
    request.upload.onprogress = ({ loaded, total }) => onProgress(Math.round((loaded / total) * 100));
    request.onerror = () => reject(new Error(''));
    request.onload = () =>
      request.status === 201
        ? resolve(JSON.parse(request.responseText) as StagedFile)
        : reject(new Error(titleIn(request.responseText) ?? ''));
    request.send(body);
  });
}
