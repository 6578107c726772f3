import { renderListPage } from '@khamrong/renderer-ui/ssr';
import { Type, type Static } from '@sinclair/typebox';
import express, { Router, type Request } from 'express';
import { clientLimit } from '../../http/client-limit';
import { sendPage } from '../../http/send-page';
import { shapeOf } from '../../http/validate';
import type { PageFrame } from '../pages/page-frame';
import type { PublicListService } from './public-list.service';

/** Pages for one address in ten minutes: a village behind one address reads, a copying program does not get far. */
const PAGES = 1200;
const WINDOW_S = 600;
const FORM_LIMIT = 2048;

/** What a page posts; empty where nothing is searched for or turned to. */
const Posted = Type.Object({
  q: Type.Optional(Type.String({ maxLength: 80 })),
  after: Type.Optional(Type.String({ maxLength: 120 })),
  /** Cases on the pages before, for their numbers. */
  before: Type.Optional(Type.String({ pattern: '^[0-9]{1,7}$' })),
});
const posted = shapeOf(Posted);

/** The list that everybody may read. What is searched for travels in bodies: people type their names. */
export function publicListRoutes(list: PublicListService, frame: PageFrame): Router {
  const router = Router();
  const limit = clientLimit(PAGES, WINDOW_S);

  const page = async (request: Request, { q = '', after, before = '0' }: Static<typeof Posted>) => {
    const query = q.trim();
    const cursor = after || undefined;
    const found = await list.page({ q: query, cursor });
    return renderListPage({ ...frame(request), ...found, query, before: cursor ? Number(before) : 0 });
  };

  router.get('/list', async (request, response) => {
    await limit(request);
    sendPage(request, response, await page(request, {}));
  });

  const body = express.urlencoded({ extended: false, limit: FORM_LIMIT });
  router.post('/list', body, async (request, response) => {
    await limit(request);
    response.type('html').send(await page(request, posted(request.body)));
  });

  return router;
}
