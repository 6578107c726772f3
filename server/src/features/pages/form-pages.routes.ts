import { VIEW_ACTION, viewAfter } from '@khamrong/renderer-ui/ssr';
import { Router, type Request, type Response } from 'express';
import { clientLimit } from '../../http/client-limit';
import { allowImagesOf, allowInline } from '../../http/security-headers';
import { framing } from '../embed/framed';
import type { FormsService } from '../forms/forms.service';
import { addressIn, formPaths } from '../forms/taking-scans';
import type { FormReceiver, ReceivedForm } from '../uploads/receive/receive-form';
import { bringScript, isFirstVisit } from './first-visit';
import { firstPage } from './form-page';
import { postForm, type PostPages } from './post-form';
import { keepView, viewOf } from './view.routes';

/** Posts from one address in ten minutes, pages that come back with faults included. */
const POSTS = 4000;
const WINDOW_S = 600;

const searchOf = ({ originalUrl }: Request): string => {
  const at = originalUrl.indexOf('?');
  return at < 0 ? '' : originalUrl.slice(at);
};

/** The pages in the view that the post asks for, which is kept; in the one they have where it asks for none. */
function asViewed<T extends PostPages>(
  { fields }: ReceivedForm,
  request: Request,
  response: Response,
  pages: T,
): T {
  const action = fields.find(([name]) => name === '_action')?.[1] ?? '';
  if (!action.startsWith(VIEW_ACTION)) return pages;
  const view = viewAfter(viewOf(request), action.slice(VIEW_ACTION.length));
  keepView(response, view, pages.publicUrl);
  return { ...pages, frame: (asked) => ({ ...pages.frame(asked), view }) };
}

/** The page's own style, and the pictures of the office's map where it has one. */
function allowItsOwn(request: Request, response: Response, { frame }: PostPages): void {
  const { office, assets } = frame(request);
  const { tiles } = office;
  if (assets.style) allowInline(response, 'style', assets.style.hash);
  if (tiles) allowImagesOf(response, new URL(tiles.url).origin);
}

/** The citizen's form: everything works without script. */
export function formPages(forms: FormsService, receive: FormReceiver, pages: PostPages): Router {
  const router = Router();
  const limit = clientLimit(POSTS, WINDOW_S);

  router.get(formPaths('/f'), async (request, response) => {
    const asked = addressIn(request);
    const live = await forms.bySlug(asked);
    if (live.slug !== asked) return response.redirect(302, `/f/${live.slug}${searchOf(request)}`);
    const framed = framing(request, response, live.embedOrigins);
    allowItsOwn(request, response, pages);
    const { assets } = pages.frame(request);
    const bringsScript = isFirstVisit(request, assets);
    if (bringsScript) bringScript(response, assets, pages.publicUrl);
    // Nobody's device keeps a page that only staff fill in.
    if (request.query.door !== undefined) response.set('Cache-Control', 'no-store');
    response.type('html').send(framed(await firstPage(live, request, pages, { bringsScript })));
  });

  router.post(formPaths('/f'), async (request, response) => {
    await limit(request);
    const live = await forms.bySlug(addressIn(request));
    const framed = framing(request, response, live.embedOrigins);
    allowItsOwn(request, response, pages);
    const answer = await receive(request, response, (body) =>
      postForm(live, body, request, asViewed(body, request, response, pages)),
    );
    response.status(answer.status).type('html').send(framed(answer.html));
  });

  return router;
}
