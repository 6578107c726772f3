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
import { openResult, type CaseDocumentsService } from './case-documents.service';
import { SHELVES, type ShelfName } from './shelves';

/** Documents one address may fetch in ten minutes, as petitions. */
const DOCUMENTS = 300;
const WINDOW_S = 600;

const CASE = '/api/v1/office/submissions/:id';

/** Adding to one of the shelves of a case, and taking out of it. */
function shelfRoutes(
  shelf: ShelfName,
  documents: CaseDocumentsService,
  uploads: UploadsService,
  { requireStaff }: Guard,
): Router {
  const router = Router();

  router.post(`${CASE}/${shelf}`, requireStaff('cases.work'), async (request, response) => {
    const actor = actorIn(response);
    const id = String(request.params.id);
    await documents.reach(actor, id);
    const detail = await uploads.receiveFile(request, response, ({ fields, files }) => {
      const file = files.find(({ field }) => field === 'file');
      if (!file) throw new AppError('upload.missing');
      const { name = '' } = Object.fromEntries(fields);
      return documents.add(actor, id, shelf, { name, file }, languageOf(request));
    });
    response.status(201).json(detail);
  });

  router.delete(`${CASE}/${shelf}/:uploadId`, requireStaff('cases.work'), async (request, response) => {
    const { id, uploadId } = request.params;
    const actor = actorIn(response);
    response.json(await documents.remove(actor, String(id), shelf, String(uploadId), languageOf(request)));
  });

  return router;
}

/** What staff add to a case; what they received is read as the citizen's own files are. */
export function caseDocumentRoutes(
  documents: CaseDocumentsService,
  uploads: UploadsService,
  guard: Guard,
): Router {
  const router = Router();
  for (const shelf of Object.keys(SHELVES) as ShelfName[])
    router.use(shelfRoutes(shelf, documents, uploads, guard));

  router.get(`${CASE}/results/:uploadId`, guard.requireStaff('cases.reveal'), async (request, response) => {
    const { id, uploadId } = request.params;
    await sendFile(response, await documents.result(actorIn(response), String(id), String(uploadId)));
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
