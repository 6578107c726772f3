import { AppError, CaseCancellation, CaseReply, toArabicDigits, TrackingRequest } from '@khamrong/schemas';
import { Router, type Request } from 'express';
import { clientBucket } from '../../http/client-address';
import { clientLimit } from '../../http/client-limit';
import { jsonBody } from '../../http/json-body';
import { languageOf } from '../../http/language';
import { bodyOf } from '../../http/validate';
import type { LiveForm } from '../forms/forms.service';
import type { SubmissionDocument } from '../submissions/submissions.service';
import { presentUpload } from '../uploads/uploads.presenter';
import { replyToOffice } from './reply-to-office';
import { takeBack } from './take-back';
import { openByPair, statusOf, trackCase, type Pair, type TrackDeps } from './track-case';

const tracking = bodyOf(TrackingRequest);
const cancellation = bodyOf(CaseCancellation);
const caseReply = bodyOf(CaseReply);

/** Files from one address in ten minutes, as for forms. */
const FILES = 4000;
const WINDOW_S = 600;

/** A pair as people type it: Thai digits and stray spaces are understood. */
export const typedPair = (request: Request, { receiptNo, trackingCode }: TrackingRequest): Pair => ({
  receiptNo: toArabicDigits(receiptNo).trim(),
  code: toArabicDigits(trackingCode),
  address: clientBucket(request),
});

/** The form as it was answered: what the office asks for is named there, and taken while the form is closed too. */
export const answeredForm = async (
  submission: SubmissionDocument,
  { forms }: TrackDeps,
): Promise<LiveForm> => ({
  ...(await forms.byId(String(submission.form))),
  version: await forms.answered(submission),
});

/** Files for what the office asked for. */
function askedFiles(deps: TrackDeps): Router {
  const router = Router();
  const limit = clientLimit(FILES, WINDOW_S);

  router.post('/api/v1/tracking/uploads', async (request, response) => {
    await limit(request);
    const upload = await deps.uploads.receiveFile(request, response, async ({ fields, files }) => {
      const { receiptNo = '', trackingCode = '', key = '' } = Object.fromEntries(fields);
      const submission = await openByPair(typedPair(request, { receiptNo, trackingCode }), deps);
      const file = files.find(({ field }) => field === 'file');
      if (!file) throw new AppError('upload.missing');
      return deps.uploads.stage(file, await answeredForm(submission, deps), key);
    });
    response.status(201).json(presentUpload(upload));
  });

  return router;
}

export function trackingRoutes(deps: TrackDeps): Router {
  const router = Router();
  router.use(askedFiles(deps));

  router.post('/api/v1/tracking', jsonBody, async (request, response) => {
    response.json(await trackCase(typedPair(request, tracking(request)), languageOf(request), deps));
  });

  router.post('/api/v1/tracking/cancellation', jsonBody, async (request, response) => {
    const { reason, ...pair } = cancellation(request);
    const opened = await openByPair(typedPair(request, pair), deps);
    const submission = await takeBack(opened, reason, deps);
    response.json(await statusOf(submission, languageOf(request), deps));
  });

  router.post('/api/v1/tracking/reply', jsonBody, async (request, response) => {
    const { receiptNo, trackingCode, ...reply } = caseReply(request);
    const language = languageOf(request);
    const opened = await openByPair(typedPair(request, { receiptNo, trackingCode }), deps);
    const submission = await replyToOffice(opened, { ...reply, language }, deps);
    response.json(await statusOf(submission, language, deps));
  });

  return router;
}
