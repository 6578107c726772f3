import type { PublishedForm } from '@khamrong/schemas';
import { Router } from 'express';
import type { Clock } from '../../ports/clock';
import { presentForm, presentService } from './form.presenter';
import type { FormsService, LiveForm } from './forms.service';
import { addressIn, formPaths } from './taking-scans';
import { hashOf } from './hash-of';

/** Another one for another version, another privacy notice, and for every way of being closed. */
function etagOf(
  { hash }: LiveForm['version'],
  { open, closedMessage, opensAt, privacyNotice }: PublishedForm,
): string {
  const state = open ? 'open' : `closed-${hashOf({ closedMessage, opensAt }).slice(0, 16)}`;
  return `"${hash.slice(0, 32)}-${hashOf(privacyNotice).slice(0, 8)}-${state}"`;
}

export function formRoutes(forms: FormsService, clock: Clock, publicUrl: string): Router {
  const router = Router();

  router.get('/api/v1/services', async (_request, response) => {
    response.json((await forms.directory()).map((form) => presentService(form, publicUrl, clock())));
  });

  router.get(formPaths('/api/v1/forms'), async (request, response) => {
    const live = await forms.bySlug(addressIn(request));
    const form = presentForm(live, clock());
    response.setHeader('Cache-Control', 'no-cache');
    response.setHeader('ETag', etagOf(live.version, form));
    if (request.fresh) response.status(304).end();
    else response.json(form);
  });

  router.get('/q/:code', async (request, response) => {
    const { slug } = await forms.byCode(request.params.code);
    const { point } = request.query;
    const query = typeof point === 'string' ? `?point=${encodeURIComponent(point)}` : '';
    response.redirect(302, `/f/${slug}${query}`);
  });

  return router;
}
