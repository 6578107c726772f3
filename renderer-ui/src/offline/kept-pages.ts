/** What the service worker does with a request. */
export type Treatment =
  /** It is none of its business: the browser goes on as without it. */
  | 'pass'
  /** A file whose name carries a hash: kept for good. */
  | 'asset'
  /** A page that is shown as it was when there is no line. */
  | 'page';

/**
 * Pages everybody reads alike: the directory, forms, services and the statement. Nothing of the office, no status, no
 * list, no receipt, no paper, nothing of the API.
 */
const PAGE = /^\/(f\/[^/]+(\/scan)?|services\/[^/.]+|accessibility)?$/;

/** What of an address makes another page; the rest says where on it a person stands. */
const TELLING = ['lang', 'point'];

/** Brings answers along, is filled in by staff, or stands inside another website. */
const isOwnersOnly = (query: URLSearchParams): boolean =>
  [...query.keys()].some(
    (name) => name.startsWith('p.') || name === 'embed' || name === 'door' || name === 'q',
  );

interface Asked {
  method: string;
  mode: string;
  url: string;
}

export function treatmentOf({ method, mode, url }: Asked, origin: string): Treatment {
  const { origin: from, pathname, searchParams } = new URL(url);
  if (method !== 'GET' || from !== origin) return 'pass';
  if (pathname.startsWith('/assets/')) return 'asset';
  return mode === 'navigate' && PAGE.test(pathname) && !isOwnersOnly(searchParams) ? 'page' : 'pass';
}

/** The address under which a page is kept. */
export function pageName(url: string): string {
  const { origin, pathname, searchParams } = new URL(url);
  const telling = TELLING.flatMap((name) => {
    const value = searchParams.get(name);
    return value === null ? [] : [[name, value]];
  });
  const query = new URLSearchParams(telling).toString();
  return origin + pathname + (query && `?${query}`);
}

/** Whether an answer may be kept: a whole page, and nothing the server wants forgotten. */
export const mayBeKept = ({
  ok,
  redirected,
  headers,
}: Pick<Response, 'ok' | 'redirected' | 'headers'>): boolean =>
  ok &&
  !redirected &&
  (headers.get('content-type') ?? '').startsWith('text/html') &&
  !(headers.get('cache-control') ?? '').includes('no-store');
