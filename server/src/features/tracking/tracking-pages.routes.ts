import { renderTrackingPage } from '@khamrong/renderer-ui/ssr';
import { CaseCancellation, TrackingRequest } from '@khamrong/schemas';
import express, { Router } from 'express';
import { clientBucket } from '../../http/client-address';
import { clientLimit } from '../../http/client-limit';
import { shapeOf } from '../../http/validate';
import type { PageFrame } from '../pages/page-frame';
import { fromPath } from '../submissions/receipt.presenter';
import { casePage, sendCasePage } from './case-page';
import { linePages } from './line-pages.routes';
import { postReply } from './post-reply';
import { takeBack } from './take-back';
import type { TrackDeps } from './track-case';
import { typedPair } from './tracking.routes';

/** A reason of 2,000 letters, each of them nine bytes in a posted form. */
const FORM_LIMIT = 20 * 1024;
const posted = express.urlencoded({ extended: false, limit: FORM_LIMIT });
const pair = shapeOf(TrackingRequest);
const cancellation = shapeOf(CaseCancellation);

/** Replies from one address in ten minutes, with their files. */
const REPLIES = 1000;
const WINDOW_S = 600;

/** What is done with an opened case. */
function deeds(deps: TrackDeps, frame: PageFrame): Router {
  const router = Router();
  const limit = clientLimit(REPLIES, WINDOW_S);

  router.post('/t/cancel', posted, async (request, response) => {
    const { receiptNo, trackingCode, reason } = (request.body ?? {}) as Record<string, unknown>;
    const asked = cancellation({ receiptNo, trackingCode, reason });
    const page = await casePage(typedPair(request, asked), frame(request).language, deps, (opened) =>
      takeBack(opened, asked.reason, deps),
    );
    if (page.shown.fault === undefined) page.shown.done = 'cancelled';
    sendCasePage(request, response, frame, page);
  });

  router.post('/t/reply', async (request, response) => {
    await limit(request);
    const { language } = frame(request);
    const page = await deps.uploads.receiveForm(request, response, (body) =>
      postReply(request, body, language, deps),
    );
    sendCasePage(request, response, frame, page);
  });

  return router;
}

/** Where citizens follow a case. Codes travel in bodies and fragments; a link with a code works without script. */
export function trackingPages(deps: TrackDeps, frame: PageFrame): Router {
  const router = Router();

  router.get('/t', (request, response) => {
    response.type('html').send(renderTrackingPage(frame(request)));
  });

  router.get('/t/:link', async (request, response) => {
    const link = fromPath(request.params.link) ?? { receiptNo: '', code: '' };
    const opened = { ...link, address: clientBucket(request) };
    sendCasePage(request, response, frame, await casePage(opened, frame(request).language, deps));
  });

  router.post('/t', posted, async (request, response) => {
    const { receiptNo, trackingCode } = (request.body ?? {}) as Record<string, unknown>;
    const opened = typedPair(request, pair({ receiptNo, trackingCode }));
    sendCasePage(request, response, frame, await casePage(opened, frame(request).language, deps));
  });

  return router.use(deeds(deps, frame), linePages(deps, frame));
}
