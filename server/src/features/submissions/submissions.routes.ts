import { AppError, SubmissionRequest } from '@khamrong/schemas';
import { Router } from 'express';
import { clientLimit } from '../../http/client-limit';
import { languageOf } from '../../http/language';
import { bodyOf, jsonBody } from '../../http/validate';
import type { SubmissionsService } from './submissions.service';

const submission = bodyOf(SubmissionRequest);

/** Filings from one address in ten minutes: a whole village may sit behind one mobile operator's address. */
const FILINGS = 2000;
const WINDOW_S = 600;

export function submissionRoutes(submissions: SubmissionsService): Router {
  const router = Router();
  const limit = clientLimit(FILINGS, WINDOW_S);

  router.post('/api/v1/forms/:slug/submissions', ...jsonBody, async (request, response) => {
    await limit(request);
    if (!request.get('idempotency-key')) throw new AppError('submission.keyMissing');
    const { created, receipt } = await submissions.submit({
      slug: String(request.params.slug),
      key: request.get('idempotency-key'),
      request: submission(request),
      language: languageOf(request),
      channel: 'online',
    });
    response.status(created ? 201 : 200).json(receipt);
  });

  return router;
}
