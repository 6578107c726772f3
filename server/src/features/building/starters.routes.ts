import { AppError, resolveForOffice, type StarterCard, type StarterDefinition } from '@khamrong/schemas';
import { starters, starterService } from '@khamrong/templates';
import { Router } from 'express';
import type { BuildingNeeds } from './building-needs';

const PATH = '/api/v1/office/starters';

/** The services to start from, and the office whose names stand in them. */
export function starterRoutes({ workshop, guard }: BuildingNeeds): Router {
  const router = Router();
  const read = guard.requireStaff('services.read');

  router.get(PATH, read, (_request, response) => {
    const namedForOffice = starters.map((each) => resolveForOffice(each, workshop.office.profile));
    const items = namedForOffice.map(({ slug, title, description, category }): StarterCard => ({
      slug,
      title: title.th,
      description: description?.th ?? '',
      category,
    }));
    response.json({ items });
  });

  router.get(`${PATH}/:slug`, read, (request, response) => {
    const definition = starterService(String(request.params.slug));
    if (!definition) throw new AppError('form.notFound');
    const starter: StarterDefinition = { definition };
    response.json(starter);
  });

  router.get('/api/v1/office/profile', read, (_request, response) => {
    response.json(workshop.office.profile);
  });

  return router;
}
