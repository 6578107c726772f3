import type { ServiceCard } from '@khamrong/schemas';
import { Router } from 'express';
import type { FormsService, LiveForm } from './forms.service';

/** How a service stands in the directory. */
export function presentService(
  { version, slug, code, open, closesAt }: LiveForm,
  publicUrl: string,
): ServiceCard {
  const { definition } = version;
  return {
    slug,
    title: definition.title.th,
    titleEn: definition.title.en ?? definition.title.th,
    description: definition.description?.th ?? '',
    department: definition.department.th,
    category: definition.category,
    contact: definition.contact ?? null,
    url: `${publicUrl}/f/${slug}`,
    shortUrl: `${publicUrl}/q/${code}`,
    open,
    ...(closesAt ? { closesAt: closesAt.toISOString() } : {}),
  };
}

export function formRoutes(forms: FormsService, publicUrl: string): Router {
  const router = Router();

  router.get('/api/v1/services', async (_request, response) => {
    response.json((await forms.directory()).map((form) => presentService(form, publicUrl)));
  });

  router.get('/api/v1/forms/:slug', async (request, response) => {
    const { version, open } = await forms.bySlug(request.params.slug);
    response.setHeader('Cache-Control', 'no-cache');
    response.setHeader('ETag', `"${version.hash.slice(0, 32)}-${open ? 'open' : 'closed'}"`);
    if (request.fresh) response.status(304).end();
    else response.json({ ...version.form, open });
  });

  router.get('/q/:code', async (request, response) => {
    const { slug } = await forms.byCode(request.params.code);
    const { point } = request.query;
    const query = typeof point === 'string' ? `?point=${encodeURIComponent(point)}` : '';
    response.redirect(302, `/f/${slug}${query}`);
  });

  return router;
}
