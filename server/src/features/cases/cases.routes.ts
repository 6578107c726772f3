import { CaseQuery, ListColumnsChange, ListColumnsQuery, RevealRequest, SavedViews } from '@khamrong/schemas';
import { Router } from 'express';
import { languageOf } from '../../http/language';
import { sendFile } from '../../http/send-file';
import { jsonBody } from '../../http/json-body';
import { bodyOf, queryOf } from '../../http/validate';
import { actorIn, type Guard } from '../sessions/guard';
import type { CasesService } from './cases.service';

const caseQuery = queryOf(CaseQuery);
const revealRequest = bodyOf(RevealRequest);
const savedViews = bodyOf(SavedViews);
const columnsQuery = queryOf(ListColumnsQuery);
const columnsChange = bodyOf(ListColumnsChange);

const list = '/api/v1/office/submissions';
const one = `${list}/:id`;

export function caseRoutes(cases: CasesService, { requireStaff }: Guard): Router {
  const router = Router();

  router.get(list, requireStaff('cases.read'), async (request, response) => {
    response.json(await cases.list(actorIn(response), caseQuery(request), languageOf(request)));
  });

  router.get('/api/v1/office/inbox', requireStaff('cases.read'), async (_request, response) => {
    response.json(await cases.inbox(actorIn(response)));
  });

  router.put(
    '/api/v1/office/inbox/views',
    requireStaff('cases.read'),
    jsonBody,
    async (request, response) => {
      response.json(await cases.saveViews(actorIn(response), savedViews(request)));
    },
  );

  router.get(one, requireStaff('cases.read'), async (request, response) => {
    const id = String(request.params.id);
    response.json(await cases.open(actorIn(response), id, languageOf(request)));
  });

  router.get(`${one}/related`, requireStaff('cases.read'), async (request, response) => {
    const id = String(request.params.id);
    response.json(await cases.related(actorIn(response), id, languageOf(request)));
  });

  router.post(`${one}/reveal`, requireStaff('cases.reveal'), jsonBody, async (request, response) => {
    const id = String(request.params.id);
    response.json(await cases.reveal(actorIn(response), id, revealRequest(request), languageOf(request)));
  });

  return router.use(columnRoutes(cases, requireStaff), fileRoutes(cases, requireStaff('cases.reveal')));
}

function fileRoutes(cases: CasesService, mayRead: ReturnType<Guard['requireStaff']>): Router {
  const router = Router();

  router.get(`${one}/files/:uploadId/small`, mayRead, async (request, response) => {
    const { id, uploadId } = request.params;
    const picture = await cases.smallFile(actorIn(response), String(id), String(uploadId));
    response.type('jpeg').send(picture);
  });

  router.get(`${one}/files/:uploadId`, mayRead, async (request, response) => {
    const { id, uploadId } = request.params;
    await sendFile(response, await cases.file(actorIn(response), String(id), String(uploadId)));
  });

  return router;
}

function columnRoutes(cases: CasesService, requireStaff: Guard['requireStaff']): Router {
  const router = Router();
  const path = '/api/v1/office/inbox/columns';

  router.get(path, requireStaff('cases.read'), async (request, response) => {
    response.json(await cases.columns(columnsQuery(request).form));
  });

  router.put(path, requireStaff('services.manage'), jsonBody, async (request, response) => {
    response.json(await cases.setColumns(actorIn(response), columnsChange(request)));
  });

  return router;
}
