import { PresenceBeat, type Presence } from '@khamrong/schemas';
import { Router } from 'express';
import { jsonBody } from '../../../http/json-body';
import { bodyOf } from '../../../http/validate';
import { actorIn } from '../../sessions/guard';
import { FORMS_PATH, type BuildingNeeds } from '../building-needs';
import { findForm } from '../workshop';

const beat = bodyOf(PresenceBeat);

/** Who else has a form open. */
export function presenceRoutes({ workshop, presence, guard }: BuildingNeeds): Router {
  const router = Router();
  const manage = guard.requireStaff('services.manage');

  router.post(`${FORMS_PATH}/:id/presence`, manage, jsonBody, async (request, response) => {
    const { tab } = beat(request);
    const { _id, revision } = await findForm(String(request.params.id), workshop);
    const others = await presence.beat({ form: String(_id), tab }, actorIn(response));
    const answer: Presence = { others, revision };
    response.json(answer);
  });

  router.delete(`${FORMS_PATH}/:id/presence/:tab`, manage, async (request, response) => {
    const { id, tab } = request.params;
    await presence.leave({ form: String(id), tab: String(tab) }, actorIn(response));
    response.status(204).end();
  });

  return router;
}
