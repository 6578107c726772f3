import { AppError } from '@khamrong/schemas';
import { Router } from 'express';
import { clientBucket } from '../../http/client-address';
import { clientLimit } from '../../http/client-limit';
import { languageOf } from '../../http/language';
import { sendFile } from '../../http/send-file';
import { actorIn, type Guard } from '../sessions/guard';
import { fromPath } from '../submissions/receipt.presenter';
import { openByPair, type TrackDeps } from '../tracking/track-case';
import type { UploadsService } from '../uploads/uploads.service';
import { openResult, type ResultDocumentsService } from './result-documents.service';

/** Documents one address may fetch in ten minutes, as petitions. */
const DOCUMENTS = 300;
const WINDOW_S = 600;

const ALL = '/api/v1/office/submissions/:id/results';

/** What staff add to a case for the citizen. */
export function officeResultRoutes(
  results: ResultDocumentsService,
  uploads: UploadsService,
  { requireStaff }: Guard,
): Router {
  const router = Router();

  router.post(ALL, requireStaff('cases.work'), async (request, response) => {
    const actor = actorIn(response);
    const id = String(request.params.id);
    await results.reach(actor, id);
    const detail = await uploads.receiveFile(request, response, ({ fields, files }) => {
      const file = files.find(({ field }) => field === 'file');
      if (!file) throw new AppError('upload.missing');
      const { name = '' } = Object.fromEntries(fields);
      return results.add(actor, id, { name, file }, languageOf(request));
    });
    response.status(201).json(detail);
  });

  router.delete(`${ALL}/:uploadId`, requireStaff('cases.work'), async (request, response) => {
    const { id, uploadId } = request.params;
    const actor = actorIn(response);
    response.json(await results.remove(actor, String(id), String(uploadId), languageOf(request)));
  });

  router.get(`${ALL}/:uploadId`, requireStaff('cases.reveal'), async (request, response) => {
    const { id, uploadId } = request.params;
    await sendFile(response, await results.file(actorIn(response), String(id), String(uploadId)));
  });

  return router;
}

/** What citizens fetch: by the link of their case alone, which holds its code. */
export function citizenResultRoutes(track: TrackDeps): Router {
  const router = Router();
  const limit = clientLimit(DOCUMENTS, WINDOW_S);

  router.get('/t/:link/results/:uploadId', async (request, response) => {
    await limit(request);
    const link = fromPath(request.params.link) ?? { receiptNo: '', code: '' };
    const submission = await openByPair({ ...link, address: clientBucket(request) }, track);
    response.setHeader('X-Robots-Tag', 'noindex');
    await sendFile(response, await openResult(submission, request.params.uploadId, track.uploads));
  });

  return router;
}
