import { Proposal, StepDecision, StepReason } from '@khamrong/schemas';
import { Router } from 'express';
import { jsonBody } from '../../../http/json-body';
import { languageOf } from '../../../http/language';
import { bodyOf } from '../../../http/validate';
import { actorIn, type Guard } from '../../sessions/guard';
import type { ApprovalActs } from './approval-acts';

const proposal = bodyOf(Proposal);
const stepDecision = bodyOf(StepDecision);
const stepReason = bodyOf(StepReason);

const one = '/api/v1/office/submissions/:id';

/** The way of a case up to who decides it. */
export function approvalRoutes(acts: ApprovalActs, { requireStaff }: Guard): Router {
  const router = Router();
  const [mayWork, mayDecide] = [requireStaff('cases.work'), requireStaff('cases.decide')];

  router.post(`${one}/proposal`, mayWork, jsonBody, async (request, response) => {
    const id = String(request.params.id);
    response.json(await acts.propose(actorIn(response), id, proposal(request), languageOf(request)));
  });

  router.post(`${one}/decision`, mayDecide, jsonBody, async (request, response) => {
    const id = String(request.params.id);
    response.json(await acts.decide(actorIn(response), id, stepDecision(request), languageOf(request)));
  });

  router.post(`${one}/return`, mayDecide, jsonBody, async (request, response) => {
    const id = String(request.params.id);
    response.json(await acts.sendBack(actorIn(response), id, stepReason(request), languageOf(request)));
  });

  router.post(`${one}/skip`, mayWork, jsonBody, async (request, response) => {
    const id = String(request.params.id);
    response.json(await acts.skip(actorIn(response), id, stepReason(request), languageOf(request)));
  });

  return router;
}
