import { Assignment, CaseNote, Forwarding, Merging, SarabanNumber, StatusChange } from '@khamrong/schemas';
import { Router } from 'express';
import { jsonBody } from '../../http/json-body';
import { languageOf } from '../../http/language';
import { bodyOf } from '../../http/validate';
import { actorIn, type Guard } from '../sessions/guard';
import type { CaseActs } from './case-acts';

const statusChange = bodyOf(StatusChange);
const assignment = bodyOf(Assignment);
const caseNote = bodyOf(CaseNote);
const merging = bodyOf(Merging);
const forwarding = bodyOf(Forwarding);
const sarabanNumber = bodyOf(SarabanNumber);

const one = '/api/v1/office/submissions/:id';

export function caseActRoutes(acts: CaseActs, { requireStaff }: Guard): Router {
  const router = Router();
  const mayWork = requireStaff('cases.work');

  router.post(`${one}/status`, mayWork, jsonBody, async (request, response) => {
    const id = String(request.params.id);
    const change = statusChange(request);
    response.json(await acts.changeStatus(actorIn(response), id, change, languageOf(request)));
  });

  router.post(`${one}/assignee`, mayWork, jsonBody, async (request, response) => {
    const id = String(request.params.id);
    response.json(await acts.assign(actorIn(response), id, assignment(request), languageOf(request)));
  });

  router.post(`${one}/forward`, mayWork, jsonBody, async (request, response) => {
    const id = String(request.params.id);
    response.json(await acts.forward(actorIn(response), id, forwarding(request), languageOf(request)));
  });

  router.put(`${one}/saraban-no`, mayWork, jsonBody, async (request, response) => {
    const id = String(request.params.id);
    response.json(await acts.number(actorIn(response), id, sarabanNumber(request), languageOf(request)));
  });

  return router.use(noteRoutes(acts, mayWork), mergeRoutes(acts, mayWork));
}

type MayWork = ReturnType<Guard['requireStaff']>;

function noteRoutes(acts: CaseActs, mayWork: MayWork): Router {
  const router = Router();

  router.post(`${one}/notes`, mayWork, jsonBody, async (request, response) => {
    const id = String(request.params.id);
    response.json(await acts.note(actorIn(response), id, caseNote(request), languageOf(request)));
  });

  router.delete(`${one}/mention`, mayWork, async (request, response) => {
    response.json(await acts.mentionSeen(actorIn(response), String(request.params.id), languageOf(request)));
  });

  return router;
}

function mergeRoutes(acts: CaseActs, mayWork: MayWork): Router {
  const router = Router();

  router.post(`${one}/merge`, mayWork, jsonBody, async (request, response) => {
    const id = String(request.params.id);
    response.json(await acts.merge(actorIn(response), id, merging(request), languageOf(request)));
  });

  router.delete(`${one}/merge`, mayWork, async (request, response) => {
    response.json(await acts.part(actorIn(response), String(request.params.id), languageOf(request)));
  });

  return router;
}
