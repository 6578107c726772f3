import { SetRights } from '@khamrong/schemas';
import { Router } from 'express';
import { jsonBody } from '../../http/json-body';
import { bodyOf } from '../../http/validate';
import { actorIn, type Guard } from '../sessions/guard';
import type { RightsService } from './rights.service';

const PATH = '/api/v1/office/rights';
const setRights = bodyOf(SetRights);

/** Who may know of which service's cases: for everybody to read, so that people know whom to ask. */
export function rightsRoutes(rights: RightsService, { requireStaff }: Guard): Router {
  const router = Router();

  router.get(PATH, requireStaff('services.read'), async (_request, response) => {
    response.json(await rights.list(actorIn(response)));
  });

  router.put(
    `${PATH}/:id`,
    requireStaff('services.people', 'cases.restricted'),
    jsonBody,
    async (request, response) => {
      response.json(await rights.set(actorIn(response), String(request.params.id), setRights(request)));
    },
  );

  return router;
}
