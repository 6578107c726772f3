import { ExportFilter, ExportRequest } from '@khamrong/schemas';
import { Router } from 'express';
import { jsonBody } from '../../http/json-body';
import { sendFile } from '../../http/send-file';
import { bodyOf, queryOf } from '../../http/validate';
import { actorIn, type Guard } from '../sessions/guard';
import type { ExportsService } from './exports.service';

const exportRequest = bodyOf(ExportRequest);
const exportFilter = queryOf(ExportFilter);

export function exportRoutes(exports: ExportsService, { requireStaff }: Guard): Router {
  const router = Router();
  const list = '/api/v1/office/exports';
  const mayWork = requireStaff('cases.work');

  router.get(list, mayWork, async (_request, response) => {
    response.json({ items: await exports.list(actorIn(response)) });
  });

  router.post(list, mayWork, jsonBody, async (request, response) => {
    response.status(202).json(await exports.ask(actorIn(response), exportRequest(request)));
  });

  router.get(`${list}/count`, mayWork, async (request, response) => {
    response.json(await exports.count(actorIn(response), exportFilter(request)));
  });

  router.delete(`${list}/:id`, mayWork, async (request, response) => {
    await exports.cancel(actorIn(response), String(request.params.id));
    response.status(204).end();
  });

  router.get(`${list}/:id/file`, mayWork, async (request, response) => {
    await sendFile(response, await exports.file(actorIn(response), String(request.params.id)));
  });

  return router;
}
