import { Router, type Request } from 'express';
import { clientLimit } from '../../http/client-limit';
import { framing } from '../embed/framed';
import type { FormsService } from '../forms/forms.service';
import type { FormReceiver } from '../uploads/receive/receive-form';
import { formPage } from './form-page';
import { postForm, type PostPages } from './post-form';

/** Posts from one address in ten minutes, pages that come back with faults included. */
const POSTS = 4000;
const WINDOW_S = 600;

const searchOf = ({ originalUrl }: Request): string => {
  const at = originalUrl.indexOf('?');
  return at < 0 ? '' : originalUrl.slice(at);
};

/** The citizen's form: everything works without script. */
export function formPages(forms: FormsService, receive: FormReceiver, pages: PostPages): Router {
  const router = Router();
  const limit = clientLimit(POSTS, WINDOW_S);

  router.get('/f/:slug', async (request, response) => {
    const { slug } = request.params;
    const live = await forms.bySlug(slug);
    if (live.slug !== slug) return response.redirect(302, `/f/${live.slug}${searchOf(request)}`);
    const framed = framing(request, response, live.embedOrigins);
    response.type('html').send(framed(formPage(live, request, pages)));
  });

  router.post('/f/:slug', async (request, response) => {
    await limit(request);
    const live = await forms.bySlug(request.params.slug);
    const framed = framing(request, response, live.embedOrigins);
    const answer = await receive(request, response, (body) => postForm(live, body, request, pages));
    response.status(answer.status).type('html').send(framed(answer.html));
  });

  return router;
}
