import { ApiError, errorFrom, UNREACHABLE } from './api-error';

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** What a request tells the whole application, besides whoever sent it. */
export type SessionEvent = 'signed-out' | 'password-change-required' | 'second-factor-required';

/** Tells that the session has ended, or may do nothing yet but change its password or set up a second factor. */
export const sessionEvents = new EventTarget();

const announced: Partial<Record<string, SessionEvent>> = {
  'session.required': 'signed-out',
  'session.passwordChangeRequired': 'password-change-required',
  'session.secondFactorRequired': 'second-factor-required',
};

async function send(method: Method, path: string, body: unknown, signal?: AbortSignal): Promise<Response> {
  const headers: Record<string, string> = { 'Accept-Language': 'th' };
  const isForm = body instanceof FormData;
  if (body !== undefined && !isForm) headers['Content-Type'] = 'application/json';
  try {
    return await fetch(path, {
      method,
      headers,
      body: body === undefined || isForm ? body : JSON.stringify(body),
      credentials: 'same-origin',
      signal,
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new ApiError('unreachable', UNREACHABLE);
  }
}

async function accepted(response: Response): Promise<Response> {
  if (response.ok) return response;
  const error = await errorFrom(response);
  const event = announced[error.code];
  if (event) sessionEvents.dispatchEvent(new Event(event));
  throw error;
}

/**
 * Sends a request to the office's own server and reads its JSON answer.
 * @throws ApiError with a sentence in Thai
 */
export async function request<T>(
  method: Method,
  path: string,
  body?: unknown,
  signal?: AbortSignal,
): Promise<T> {
  const response = await accepted(await send(method, path, body, signal));
  return (response.status === 204 ? undefined : await response.json()) as T;
}

/**
 * Sends one file in the place of the one there is, and reads the JSON answer.
 * @throws ApiError with a sentence in Thai
 */
export async function upload<T>(path: string, file: File): Promise<T> {
  const body = new FormData();
  body.set('file', file);
  return (await accepted(await send('PUT', path, body))).json() as Promise<T>;
}

/** A file, with the name the server gives it. */
export interface Download {
  blob: Blob;
  name: string;
}

const NAME_STAR = /filename\*=UTF-8''([^;]+)/i;
const NAME = /filename="?([^";]+)"?/i;

export function nameFrom(disposition: string | null): string {
  const encoded = NAME_STAR.exec(disposition ?? '')?.[1];
  return encoded ? decodeURIComponent(encoded) : (NAME.exec(disposition ?? '')?.[1] ?? 'download');
}

/**
 * Fetches a file that takes time to make, so that a failure can be told where it was asked for.
 * @param body what it is made of, where that is sent
 */
export async function download(path: string, signal?: AbortSignal, body?: unknown): Promise<Download> {
  const response = await accepted(await send(body === undefined ? 'GET' : 'POST', path, body, signal));
  return { blob: await response.blob(), name: nameFrom(response.headers.get('content-disposition')) };
}
