import { mayBeKept, pageName, treatmentOf } from './kept-pages';

const ORIGIN = 'https://forms.example.go.th';
const treated = (path: string, mode = 'navigate', method = 'GET') =>
  treatmentOf({ method, mode, url: ORIGIN + path }, ORIGIN);

test('the directory, forms and services are kept as pages, built files for good', () => {
  for (const path of [
    '/',
    '/?lang=en',
    '/f/streetlight-report',
    '/f/a?step=_review',
    '/services/a',
    '/services/table',
    '/f/a/scan',
  ])
    expect([path, treated(path)]).toEqual([path, 'page']);
  expect(treated('/assets/form-ABC.js', 'cors')).toBe('asset');
});

test.each([
  '/office',
  '/office/cases/1',
  '/t',
  '/t/x',
  '/list',
  '/api/v1/forms/a',
  '/api/v1/session',
  '/services/table.pdf',
  '/f/a/other',
  '/f/a?embed=1',
  '/f/a?p.phone=0812345678',
  '/?q=x',
  '/q/abc',
])('%s is passed by', (path) => {
  expect(treated(path)).toBe('pass');
});

test('what is posted, fetched by script or on another site is passed by', () => {
  expect(treated('/f/a', 'navigate', 'POST')).toBe('pass');
  expect(treated('/f/a', 'cors')).toBe('pass');
  expect(treatmentOf({ method: 'GET', mode: 'navigate', url: 'https://example.com/' }, ORIGIN)).toBe('pass');
});

test('a page is kept once for all its steps, and for each language and place', () => {
  expect(pageName(`${ORIGIN}/f/a?step=x&lang=en`)).toBe(`${ORIGIN}/f/a?lang=en`);
  expect(pageName(`${ORIGIN}/f/a?point=L7&step=_files#receipt`)).toBe(`${ORIGIN}/f/a?point=L7`);
  expect(pageName(`${ORIGIN}/f/a`)).toBe(`${ORIGIN}/f/a`);
});

test('only whole pages that the server does not want forgotten are kept', () => {
  const page = (cache: string, type = 'text/html; charset=utf-8') =>
    ({
      ok: true,
      redirected: false,
      headers: new Headers({ 'cache-control': cache, 'content-type': type }),
    }) as const;
  expect(mayBeKept(page('private, no-cache'))).toBe(true);
  expect(mayBeKept(page('no-store'))).toBe(false);
  expect(mayBeKept(page('private, no-cache', 'application/json'))).toBe(false);
  expect(mayBeKept({ ...page('private, no-cache'), ok: false })).toBe(false);
  expect(mayBeKept({ ...page('private, no-cache'), redirected: true })).toBe(false);
});
