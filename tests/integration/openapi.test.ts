import { filled, routesOf } from '../support/routes';
import { startApp, type App } from '../support/start-app';

interface Document {
  openapi: string;
  paths: Record<
    string,
    Record<string, { responses: Record<string, unknown>; parameters: { name: string; in: string }[] }>
  >;
}

let app: App;
let document: Document;
beforeAll(async () => {
  app = await startApp();
  document = (await (await fetch(`${app.url}/api/v1/openapi.json`)).json()) as Document;
});
afterAll(() => app.stop());

/** `/forms/:slug` as OpenAPI writes it. */
const braced = (path: string): string => path.replace(/:(\w+)/g, '{$1}');

describe('the served contract', () => {
  it('is OpenAPI 3.1 and describes every route of the API, and no other', () => {
    expect(document.openapi).toMatch(/^3\.1\./);
    const served = routesOf(app.running.express)
      .filter(({ path }) => path.startsWith('/api/v1/') && path !== '/api/v1/openapi.json')
      .map(({ method, path }) => `${method} ${braced(path)}`);
    const described = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(described.sort()).toEqual([...new Set(served)].sort());
  });

  it('names every parameter of a path and a problem for every operation', () => {
    for (const [path, methods] of Object.entries(document.paths)) {
      for (const { parameters, responses } of Object.values(methods)) {
        const named = parameters
          .filter((parameter) => parameter.in === 'path')
          .map(({ name }) => `{${name}}`);
        expect(named).toEqual(path.match(/\{\w+\}/g) ?? []);
        expect(responses).toHaveProperty('default');
      }
    }
  });
});

describe('the office’s routes', () => {
  it('answer nobody who is not signed in', async () => {
    const office = routesOf(app.running.express).filter(({ path }) => path.startsWith('/api/v1/office/'));
    expect(office.length).toBeGreaterThan(8);
    for (const { method, path } of office) {
      const response = await fetch(`${app.url}${filled(path)}`, { method });
      expect({ method, path, status: response.status }).toEqual({ method, path, status: 401 });
    }
  });
});
