/** A request that failed for good: the message is the server's sentence, empty where it gave none. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

/** A request that may succeed when it is made again. */
export class LineBroken extends Error {}

export interface TusRequest {
  method: 'POST' | 'HEAD' | 'PATCH' | 'DELETE';
  url: string;
  headers?: Record<string, string>;
  body?: Blob;
  signal: AbortSignal;
  /** Told how many bytes of the body have gone. */
  onProgress?(bytes: number): void;
}

/** A piece that takes longer has met a dead line. */
const LONGEST_MS = 100_000;

const titleIn = (body: string): string => {
  try {
    return String((JSON.parse(body) as { title?: unknown }).title ?? '');
  } catch {
    return '';
  }
};

/** Too early, too often, or a server in trouble; a store that is full stays full. */
const mayPass = (status: number): boolean =>
  [408, 409, 425, 429].includes(status) || (status >= 500 && status !== 507);

/**
 * A request of the tus protocol. `XMLHttpRequest`, because `fetch` does not tell how far a body has come.
 * @throws Refused, LineBroken; the signal's reason
 */
export function tusRequest(asked: TusRequest): Promise<XMLHttpRequest> {
  const { method, url, headers, body, signal, onProgress } = asked;
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(method, url);
    request.timeout = LONGEST_MS;
    const all = { 'Tus-Resumable': '1.0.0', 'Accept-Language': document.documentElement.lang, ...headers };
    for (const [name, value] of Object.entries(all)) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded }) => onProgress?.(loaded);
    request.onerror = request.ontimeout = () => reject(new LineBroken());
    request.onload = () => {
      const { status, responseText } = request;
      if (status < 300) resolve(request);
      else reject(mayPass(status) ? new LineBroken() : new Refused(status, titleIn(responseText)));
    };
    const abort = (): void => {
      request.abort();
      reject(signal.reason as Error);
    };
    if (signal.aborted) return abort();
    signal.addEventListener('abort', abort);
    request.onloadend = () => signal.removeEventListener('abort', abort);
    request.send(body);
  });
}
