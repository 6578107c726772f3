import { WebhookCreation } from '@khamrong/schemas';
import { Router } from 'express';
import { jsonBody } from '../../../http/json-body';
import { bodyOf } from '../../../http/validate';
import { actorIn } from '../../sessions/guard';
import type { NoticeRouteNeeds } from '../notices.routes';

const webhookCreation = bodyOf(WebhookCreation);
const PATH = '/api/v1/office/webhooks';

/** Other systems that are told of cases, for administrators. */
export function webhookRoutes({ notices: { webhooks }, audit, guard }: NoticeRouteNeeds): Router {
  const router = Router();
  const manage = guard.requireStaff('notices.manage');

  router.get(PATH, manage, async (_request, response) => {
    response.json({ items: await webhooks.list() });
  });

  router.post(PATH, manage, jsonBody, async (request, response) => {
    const issued = await webhooks.create(webhookCreation(request));
    await audit.record(actorIn(response), 'webhooks.create', { what: new URL(issued.url).host });
    response.status(201).json(issued);
  });

  for (const verb of ['enable', 'disable'] as const)
    router.post(`${PATH}/:id/${verb}`, manage, async (request, response) => {
      const changed = await webhooks[verb](String(request.params.id));
      await audit.record(actorIn(response), `webhooks.${verb}`, { what: new URL(changed.url).host });
      response.json(changed);
    });

  router.delete(`${PATH}/:id`, manage, async (request, response) => {
    const removed = await webhooks.remove(String(request.params.id));
    await audit.record(actorIn(response), 'webhooks.delete', { what: new URL(removed.url).host });
    response.status(204).end();
  });

  return router;
}
