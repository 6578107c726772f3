import { Router } from 'express';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { FRAMED_SCRIPT } from './framed';

const FOLDER = join(
  dirname(createRequire(import.meta.url).resolve('@khamrong/server/package.json')),
  'assets/embed',
);

/** The address stands in other people's pages for years, so a change of the script must reach them by itself. */
const CACHED = 'public, max-age=3600';

/** The scripts with which a form in a frame is as high as what is in it: of the website, and of the form. */
export function embedRoutes(): Router {
  const router = Router();

  router.get('/embed.js', (_request, response) => {
    // Other websites are who it is for.
    response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
    response.setHeader('Cache-Control', CACHED);
    response.sendFile('embed.js', { root: FOLDER, cacheControl: false });
  });

  router.get(FRAMED_SCRIPT, (_request, response) => {
    response.setHeader('Cache-Control', CACHED);
    response.sendFile('framed.js', { root: FOLDER, cacheControl: false });
  });

  return router;
}
