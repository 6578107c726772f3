import { toArabicDigits, TrackingRequest } from '@khamrong/schemas';
import { Router } from 'express';
import { clientBucket } from '../../http/client-address';
import { languageOf } from '../../http/language';
import { bodyOf, jsonBody } from '../../http/validate';
import { trackCase, type TrackDeps } from './track-case';

const pair = bodyOf(TrackingRequest);

export function trackingRoutes(deps: TrackDeps): Router {
  const router = Router();
  router.post('/api/v1/tracking', ...jsonBody, async (request, response) => {
    const { receiptNo, trackingCode } = pair(request);
    const tidied = {
      receiptNo: toArabicDigits(receiptNo).trim(),
      code: toArabicDigits(trackingCode),
      address: clientBucket(request),
    };
    response.json(await trackCase(tidied, languageOf(request), deps));
  });
  return router;
}
