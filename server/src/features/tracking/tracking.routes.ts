import { toArabicDigits, TrackingRequest } from '@khamrong/schemas';
import { Router, type Request } from 'express';
import { clientBucket } from '../../http/client-address';
import { languageOf } from '../../http/language';
import { jsonBody } from '../../http/json-body';
import { bodyOf } from '../../http/validate';
import { trackCase, type Pair, type TrackDeps } from './track-case';

const body = bodyOf(TrackingRequest);

/** A pair as people type it: Thai digits and stray spaces are understood. */
export const typedPair = (request: Request, { receiptNo, trackingCode }: TrackingRequest): Pair => ({
  receiptNo: toArabicDigits(receiptNo).trim(),
  code: toArabicDigits(trackingCode),
  address: clientBucket(request),
});

export function trackingRoutes(deps: TrackDeps): Router {
  const router = Router();
  router.post('/api/v1/tracking', jsonBody, async (request, response) => {
    response.json(await trackCase(typedPair(request, body(request)), languageOf(request), deps));
  });
  return router;
}
