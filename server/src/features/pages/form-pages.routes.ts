import { Router } from 'express';
import { clientLimit } from '../../http/client-limit';
import type { FormsService } from '../forms/forms.service';
import type { FormReceiver } from '../uploads/receive/receive-form';
import { formPage } from './form-page';
import { postForm, type PostPages } from './post-form';

/** Posts from one address in ten minutes, pages that come back with faults included. */
const POSTS = 4000;
const WINDOW_S = 600;

/** The citizen's form: everything works without script. */
export function formPages(forms: FormsService, receive: FormReceiver, pages: PostPages): Router {
  const router = Router();
  const limit = clientLimit(POSTS, WINDOW_S);

  router.get('/f/:slug', async (request, response) => {
    response.type('html').send(formPage(await forms.bySlug(request.params.slug), request, pages));
  });

  router.post('/f/:slug', async (request, response) => {
    await limit(request);
    const live = await forms.bySlug(request.params.slug);
    const answer = await receive(request, response, (body) => postForm(live, body, request, pages));
    response.status(answer.status).type('html').send(answer.html);
  });

  return router;
}
