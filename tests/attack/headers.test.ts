import { createHash } from 'node:crypto';
import { filled, routesOf, type Route } from '../support/routes';
import { startApp, type App } from '../support/start-app';

let app: App;
let routes: Route[];
beforeAll(async () => {
  app = await startApp({ PUBLIC_URL: 'https://forms.example.go.th' });
  routes = routesOf(app.running.express);
});
afterAll(() => app.stop());

const PRESENT = [
  'content-security-policy',
  'strict-transport-security',
  'x-content-type-options',
  'referrer-policy',
  'cross-origin-opener-policy',
  'cross-origin-resource-policy',
  'x-frame-options',
  'x-request-id',
];

describe('every answer', () => {
  it('carries the security headers and tells nothing of the framework, on every route', async () => {
    expect(routes.length).toBeGreaterThan(10);
    const places = [
      ...routes,
      { method: 'GET', path: '/nowhere' },
      { method: 'POST', path: '/api/v1/nowhere' },
    ];
    for (const { method, path } of places) {
      const response = await fetch(`${app.url}${filled(path)}`, { method, redirect: 'manual' });
      const missing = PRESENT.filter((name) => !response.headers.has(name));
      expect({ method, path, missing, by: response.headers.get('x-powered-by') }).toEqual({
        method,
        path,
        missing: [],
        by: null,
      });
    }
  });

  it.each(['/', '/f/streetlight-report?embed=1'])(
    'allows no inline script, no frame and no foreign source on %s',
    async (path) => {
      const policy = (await fetch(app.url + path)).headers.get('content-security-policy') ?? '';
      for (const part of [
        "default-src 'none'",
        "script-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
      ])
        expect(policy).toContain(part);
      expect(policy).not.toMatch(/unsafe-|https?:|\*/);
    },
  );
});

describe('the script that a first visit brings', () => {
  const form = '/f/streetlight-report';
  const inPage = async (path: string, headers: Record<string, string> = {}) => {
    const response = await fetch(app.url + path, { headers });
    const scripts = /<script type="module" async[^>]*>([^]*?)<\/script>/g;
    const found = [...(await response.text()).matchAll(scripts)].map(([, text]) => text ?? '');
    return { found, policy: response.headers.get('content-security-policy') ?? '', response };
  };

  it('is allowed by its hash alone, and comes once', async () => {
    const { found, policy, response } = await inPage(form);
    const [hash] = found.map((text) => createHash('sha256').update(text).digest('base64'));
    expect(policy).toContain(`script-src 'sha256-${hash}' 'self'`);
    const cookie = response.headers.get('set-cookie')?.split(';')[0] ?? '';
    expect(cookie).toMatch(/^script=form-\w+\.js$/);
    const again = await inPage(form, { cookie });
    expect({ found: again.found, allowed: again.policy.includes("script-src 'self'") }).toEqual({
      found: [],
      allowed: true,
    });
  });

  it.each<[string, string, Record<string, string>]>([
    ['in frames', `${form}?embed=1`, {}],
    ['in copies for later', form, { 'offline-copy': '1' }],
  ])('stands not %s', async (_, path, headers) => {
    expect((await inPage(path, headers)).found).toEqual([]);
  });
});

describe('what goes wrong', () => {
  it.each([
    ['POST', '/api/v1/forms/streetlight-report/submissions', '{"answers":', 400],
    ['POST', '/api/v1/tracking', 'null', 400],
    ['POST', '/api/v1/tracking', `{"a":${'['.repeat(60)}${']'.repeat(60)}}`, 400],
    ['GET', '/api/v1/forms/%E0%A4%A', undefined, 400],
    ['GET', '/f/%00', undefined, 404],
  ])('%s %s with %j shows neither stack nor path', async (method, path, body, status) => {
    const headers = { 'content-type': 'application/json', 'idempotency-key': 'k'.repeat(20) };
    const response = await fetch(`${app.url}${path}`, { method, headers, body });
    const text = await response.text();
    expect(response.status).toBe(status);
    expect(text).not.toMatch(/node_modules|\.ts:|\.js:|at .+\(|\/server\//);
  });
});
