import { SetRetention, StartPurge } from '@khamrong/schemas';
import { Router } from 'express';
import { jsonBody } from '../../http/json-body';
import { bodyOf } from '../../http/validate';
import { actorIn, type Guard } from '../sessions/guard';
import type { RetentionService } from './retention.service';

const PATH = '/api/v1/office/retention';
const setRetention = bodyOf(SetRetention);
const startPurge = bodyOf(StartPurge);

/**
 * How long cases are kept. What is purged is gone for good and in all departments: that is for who answers for all cases of a service,
 * not for each who works some of them.
 */
export function retentionRoutes(retention: RetentionService, { requireStaff }: Guard): Router {
  const router = Router();
  const manage = requireStaff('cases.work');

  router.get(PATH, manage, async (_request, response) => {
    response.json({ items: await retention.list(actorIn(response)) });
  });

  router.put(`${PATH}/:id`, manage, jsonBody, async (request, response) => {
    const { months } = setRetention(request);
    response.json({ items: await retention.set(actorIn(response), String(request.params.id), months) });
  });

  router.get(`${PATH}/:id/due`, manage, async (request, response) => {
    response.json(await retention.due(actorIn(response), String(request.params.id)));
  });

  router.post(`${PATH}/:id/purge`, manage, jsonBody, async (request, response) => {
    const { seen } = startPurge(request);
    const items = await retention.purge(actorIn(response), String(request.params.id), seen);
    response.status(202).json({ items });
  });

  return router;
}
