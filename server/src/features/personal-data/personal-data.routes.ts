import { ChosenCases, StartErasure } from '@khamrong/schemas';
import { Router } from 'express';
import { jsonBody } from '../../http/json-body';
import { languageOf } from '../../http/language';
import { bodyOf } from '../../http/validate';
import { actorIn, type Guard } from '../sessions/guard';
import type { PersonalDataService } from './personal-data.service';

const ONE = '/api/v1/office/submissions/:id/personal-data';
const chosenCases = bodyOf(ChosenCases);
const startErasure = bodyOf(StartErasure);

/**
 * What staff do for a person who asks for their data. A copy is made by who works the request; an erasure, which nobody takes
 * back, by who may also take up again what was closed.
 */
export function personalDataRoutes(service: PersonalDataService, { requireStaff }: Guard): Router {
  const router = Router();
  const work = requireStaff('cases.reveal');
  const decide = requireStaff('cases.reopen');

  router.get(ONE, work, async (request, response) => {
    response.json(await service.show(actorIn(response), String(request.params.id), languageOf(request)));
  });

  router.post(`${ONE}/copy`, work, jsonBody, async (request, response) => {
    const { cases } = chosenCases(request);
    const id = String(request.params.id);
    response.status(202).json(await service.copy(actorIn(response), id, cases, languageOf(request)));
  });

  router.post(`${ONE}/erasure-plan`, work, jsonBody, async (request, response) => {
    const { cases } = chosenCases(request);
    response.json(await service.plan(actorIn(response), String(request.params.id), cases));
  });

  router.post(`${ONE}/erasure`, decide, jsonBody, async (request, response) => {
    const asked = startErasure(request);
    const id = String(request.params.id);
    response.status(202).json(await service.erase(actorIn(response), id, asked, languageOf(request)));
  });

  router.delete(`${ONE}/run`, work, async (request, response) => {
    response.json(await service.cancel(actorIn(response), String(request.params.id), languageOf(request)));
  });

  return router;
}
