import type { Express } from 'express';

/** A route of the application as it is registered. */
export interface Route {
  method: string;
  path: string;
}

interface Layer {
  route?: { path: string | string[]; methods: Record<string, boolean> };
  handle: { stack?: Layer[] };
}

function walk(layers: Layer[]): Route[] {
  return layers.flatMap(({ route, handle }) => {
    if (!route) return handle.stack ? walk(handle.stack) : [];
    const paths = Array.isArray(route.path) ? route.path : [route.path];
    const methods = Object.keys(route.methods).filter((method) => route.methods[method]);
    return paths.flatMap((path) =>
      methods.map((method) => ({ method: method.toUpperCase(), path: String(path) })),
    );
  });
}

/** Answered beside Express. */
const LANES: Route[] = ['/api/v1/forms/:slug', '/api/v1/forms/:slug/scan'].map((form) => ({
  method: 'POST',
  path: `${form}/submissions`,
}));

/** Every route of the application, read off its router, so that a new one is walked without being listed. */
export const routesOf = (app: Express): Route[] => [
  ...LANES,
  ...walk((app as unknown as { router: { stack: Layer[] } }).router.stack),
];

/** The path with something plausible in the place of its parameters. */
export const filled = (path: string, value = 'x'): string =>
  path.replace(/[:*]\w+/g, value).replace(/[{}]/g, '');
