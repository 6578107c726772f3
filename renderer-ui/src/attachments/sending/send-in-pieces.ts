import type { UploadReceipt } from '@khamrong/schemas';
import { Refused, tusRequest } from './tus-request';

/** A file to be sent, and how far it has come. */
export interface Shipment {
  /** Where files of the form are announced. */
  address: string;
  attachmentKey: string;
  name: string;
  blob: Blob;
  /** Where the file is sent, once it is announced. */
  url?: string;
  /** Bytes that have gone, for people: those on their way are among them. */
  sent: number;
  signal: AbortSignal;
  /** Told after every change of `sent` and `url`. */
  onChange(): void;
}

/** What is lost when a line breaks under a proxy that passes on whole bodies only. */
const PIECE_BYTES = 512 * 1024;
/** The server has forgotten the file. */
const GONE = new Set([404, 410]);

const base64 = (text: string): string => btoa(String.fromCharCode(...new TextEncoder().encode(text)));
const offsetIn = (request: XMLHttpRequest): number => Number(request.getResponseHeader('Upload-Offset'));

async function announce({ address, attachmentKey, name, blob, signal }: Shipment): Promise<string> {
  const headers = {
    'Upload-Length': String(blob.size),
    'Upload-Metadata': `key ${base64(attachmentKey)},filename ${base64(name)}`,
  };
  const request = await tusRequest({ method: 'POST', url: address, headers, signal });
  return request.getResponseHeader('Location') ?? '';
}

/** How many bytes the server has; undefined where it has forgotten the file. */
async function offsetAt(url: string, signal: AbortSignal): Promise<number | undefined> {
  try {
    return offsetIn(await tusRequest({ method: 'HEAD', url, signal }));
  } catch (error) {
    if (error instanceof Refused && GONE.has(error.status)) return undefined;
    throw error;
  }
}

/** Where the file goes, and from which byte on; announces it where the server knows nothing of it. */
async function starting(shipment: Shipment): Promise<{ url: string; offset: number }> {
  const { url, signal } = shipment;
  const offset = url === undefined ? undefined : await offsetAt(url, signal);
  if (url !== undefined && offset !== undefined) return { url, offset };
  shipment.url = await announce(shipment);
  shipment.onChange();
  return { url: shipment.url, offset: 0 };
}

/**
 * Sends what the server does not have yet, by tus 1.0. Of a file that is there it gets the receipt again.
 * @throws Refused, LineBroken; the signal's reason
 */
export async function sendInPieces(shipment: Shipment): Promise<UploadReceipt> {
  const { blob, signal } = shipment;
  const start = await starting(shipment);
  for (let offset = start.offset; ;) {
    const tell = (bytes: number): void => {
      shipment.sent = Math.min(offset + bytes, blob.size);
      shipment.onChange();
    };
    tell(0);
    const request = await tusRequest({
      method: 'PATCH',
      url: start.url,
      headers: { 'Content-Type': 'application/offset+octet-stream', 'Upload-Offset': String(offset) },
      body: blob.slice(offset, offset + PIECE_BYTES),
      signal,
      onProgress: tell,
    });
    if (request.status === 200) return JSON.parse(request.responseText) as UploadReceipt;
    offset = offsetIn(request);
  }
}
