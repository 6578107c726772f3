import { Router } from 'express';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { allowImagesOf } from '../../http/security-headers';
import { staticFiles } from '../../http/static-files';
import type { OfficeService } from '../office/office.service';

/** Folder of the built office application. */
export const officeFolder = (): string =>
  join(dirname(createRequire(import.meta.url).resolve('@khamrong/builder-ui/package.json')), 'dist');

/**
 * The office application: one page for every address below /office, which the browser then tells apart, and the
 * hashed files it loads. The page itself is never kept, so that a new build is there at the next visit.
 * @param folder with `index.html` and `assets/`; without it there is no such page
 * @param offices whose map the pages of cases show
 */
export function officeApp(folder: string, offices: Pick<OfficeService, 'current'>): Router {
  const router = Router();
  const index = join(folder, 'index.html');
  if (!existsSync(index)) return router;
  const assets = '/office/assets';
  router.use(assets, staticFiles(join(folder, 'assets')));
  router.get(['/office', '/office/*path'], async (request, response, next) => {
    if (request.path.startsWith(`${assets}/`)) next();
    // Read each time: a build while the server runs gives the files other names.
    else {
      const { tiles } = offices.current().profile;
      if (tiles) allowImagesOf(response, new URL(tiles.url).origin);
      response.type('html').send(await readFile(index, 'utf8'));
    }
  });
  return router;
}
