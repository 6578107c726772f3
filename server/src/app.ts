import { renderMessagePage } from '@khamrong/renderer-ui/ssr';
import { ERROR_TEXT, inLanguage } from '@khamrong/schemas';
import express, { type Express } from 'express';
import type { RequestListener } from 'node:http';
import { citizenSide } from './citizen-side';
import { healthRoutes, type Health } from './features/health/health.routes';
import { openapiRoutes } from './features/openapi/openapi.routes';
import { officeApp, officeFolder } from './features/pages/office-app';
import type { PageFrame } from './features/pages/page-frame';
import { filingLane } from './features/submissions/filing-lane';
import { errorHandler, notFound, type ProblemPage } from './http/error-handler';
import { requestId } from './http/request-id';
import { sameOrigin } from './http/same-origin';
import { securityHeaders } from './http/security-headers';
import type { Ground, Services } from './services';
import { staffSideRoutes } from './staff-side';

const GO_ON = { th: 'กลับไปหน้ารายการบริการ', en: 'Back to the services' };

/** The page a person sees when a request ends badly: what happened, what to do, and the reference number. */
const problemPage =
  (frame: PageFrame): ProblemPage =>
  ({ code, requestId: reference }, request) => {
    const props = frame(request);
    const links = [{ href: '/', text: inLanguage(GO_ON, props.language) }];
    const title = inLanguage(ERROR_TEXT[code], props.language);
    return renderMessagePage({ ...props, title, message: '', links, requestId: reference });
  };

/** What answers requests: the lane for filings, and Express for everything else. */
export interface HttpSide {
  listener: RequestListener;
  express: Express;
}

/** The whole HTTP side. */
export function createHttpSide(ground: Ground, services: Services, health: Health): HttpSide {
  const { config, log } = ground;
  const { publicUrl, trustedProxies } = config;
  const app = config.role === 'worker' ? createProbes(health) : createApp(ground, services, health);
  if (config.role === 'worker') return { express: app, listener: app };
  const lane = filingLane(services.submissions, services.guard, { publicUrl, trustedProxies, log });
  return {
    express: app,
    listener: (request, response) => void (lane(request, response) || app(request, response)),
  };
}

/** All that a process for background work answers. */
const createProbes = (health: Health): Express => express().disable('x-powered-by').use(healthRoutes(health));

/** The Express side: what every request passes, the features' routes, and how requests end. */
function createApp(ground: Ground, services: Services, health: Health): Express {
  const { config, log } = ground;
  const app = express();
  app.disable('x-powered-by');
  app.set('query parser', 'simple');
  app.set('etag', false);
  app.set('trust proxy', config.trustedProxies.length > 0 ? [...config.trustedProxies] : false);

  const { routes, frame } = citizenSide(ground, services);
  app.use(requestId, securityHeaders(config.publicUrl), sameOrigin(config.publicUrl));
  app.use(routes);
  app.use(staffSideRoutes(services, services, ground), officeApp(officeFolder(), services.offices));
  app.use(healthRoutes(health), openapiRoutes(config.publicUrl));
  app.use(notFound, errorHandler(log, problemPage(frame)));
  return app;
}
