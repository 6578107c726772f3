import { renderTrackingPage, type TrackingPageProps } from '@khamrong/renderer-ui/ssr';
import { AppError, ERROR_TEXT, inLanguage, TrackingRequest, type Language } from '@khamrong/schemas';
import express, { Router, type Request } from 'express';
import { clientBucket } from '../../http/client-address';
import { bodyOf } from '../../http/validate';
import type { PageFrame } from '../pages/page-frame';
import { fromPath } from '../submissions/receipt.presenter';
import { trackCase, type Pair, type TrackDeps } from './track-case';
import { typedPair } from './tracking.routes';

const FORM_LIMIT = 4096;
const pair = bodyOf(TrackingRequest);

type Shown = Pick<TrackingPageProps, 'receiptNo' | 'trackingCode' | 'result' | 'fault'>;

/** The status, or why there is none; both are pages a person can go on from. */
async function show(
  pair: Pair,
  typed: Shown,
  language: Language,
  deps: TrackDeps,
): Promise<{ status: number; shown: Shown }> {
  try {
    return { status: 200, shown: { ...typed, result: await trackCase(pair, language, deps) } };
  } catch (error) {
    if (!(error instanceof AppError) || error.status >= 500) throw error;
    return { status: error.status, shown: { ...typed, fault: inLanguage(ERROR_TEXT[error.code], language) } };
  }
}

const asked = (request: Request): TrackingRequest => {
  const { receiptNo, trackingCode } = (request.body ?? {}) as Record<string, unknown>;
  request.body = { receiptNo, trackingCode };
  return pair(request);
};

/** Where citizens follow a case. Codes travel in bodies and fragments; a link with a code works without script. */
export function trackingPages(deps: TrackDeps, frame: PageFrame): Router {
  const router = Router();

  router.get('/t', (request, response) => {
    response.type('html').send(renderTrackingPage(frame(request)));
  });

  router.get('/t/:link', async (request, response) => {
    const props = frame(request);
    const link = fromPath(request.params.link) ?? { receiptNo: '', code: '' };
    const opened = await show({ ...link, address: clientBucket(request) }, {}, props.language, deps);
    response
      .status(opened.status)
      .type('html')
      .send(renderTrackingPage({ ...props, ...opened.shown }));
  });

  router.post('/t', express.urlencoded({ extended: false, limit: FORM_LIMIT }), async (request, response) => {
    const props = frame(request);
    const typed = asked(request);
    const opened = await show(typedPair(request, typed), typed, props.language, deps);
    response
      .status(opened.status)
      .type('html')
      .send(renderTrackingPage({ ...props, ...opened.shown }));
  });

  return router;
}
