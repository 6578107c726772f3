import { AppError, TrackingRequest } from '@khamrong/schemas';
import express, { Router } from 'express';
import { clientBucket } from '../../http/client-address';
import { shapeOf } from '../../http/validate';
import type { PageFrame } from '../pages/page-frame';
import { fromPath } from '../submissions/receipt.presenter';
import { casePage, sendCasePage } from './case-page';
import { openByPair, type TrackDeps } from './track-case';
import { typedPair } from './tracking.routes';

const posted = express.urlencoded({ extended: false, limit: 2048 });
const pair = shapeOf(TrackingRequest);

/** Being told of one's case by LINE, and no more. */
export function linePages(deps: TrackDeps, frame: PageFrame): Router {
  const router = Router();

  // The word is made now: the link may stand on a receipt for months.
  router.get('/t/:link/line', async (request, response) => {
    const link = fromPath(request.params.link) ?? { receiptNo: '', code: '' };
    const opened = await openByPair({ ...link, address: clientBucket(request) }, deps);
    const address = await deps.line.caseAddress(opened);
    if (!address) throw new AppError('line.off');
    response.setHeader('X-Robots-Tag', 'noindex');
    response.redirect(303, address);
  });

  router.post('/t/line/end', posted, async (request, response) => {
    const { receiptNo, trackingCode } = (request.body ?? {}) as Record<string, unknown>;
    const asked = typedPair(request, pair({ receiptNo, trackingCode }));
    const page = await casePage(asked, frame(request).language, deps, async (opened) => {
      await deps.line.end('case', opened._id);
      return deps.submissions.model.findById(opened._id).orFail().lean();
    });
    if (page.shown.fault === undefined) page.shown.done = 'lineEnded';
    sendCasePage(request, response, frame, page);
  });

  return router;
}
