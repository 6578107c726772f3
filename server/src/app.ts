import express, { type Express } from 'express';
import { formRoutes } from './features/forms/forms.routes';
import { healthRoutes, type Health } from './features/health/health.routes';
import { qrRoutes } from './features/qr/qr.routes';
import { submissionRoutes } from './features/submissions/submissions.routes';
import { trackingRoutes } from './features/tracking/tracking.routes';
import { uploadRoutes } from './features/uploads/uploads.routes';
import { errorHandler, notFound } from './http/error-handler';
import { rateLimit } from './http/rate-limit';
import { requestId } from './http/request-id';
import { sameOrigin } from './http/same-origin';
import { securityHeaders } from './http/security-headers';
import type { Ground, Services } from './services';
import { staffSideRoutes } from './staff-side';

/** The whole HTTP side: what every request passes, the features' routes, and how requests end. */
export function createApp(ground: Ground, services: Services, health: Health): Express {
  const { config, keys, log } = ground;
  const { forms, submissions, uploads } = services;
  const app = express();
  app.disable('x-powered-by');
  app.set('query parser', 'simple');
  app.set('etag', false);
  app.set('trust proxy', config.trustedProxies.length > 0 ? [...config.trustedProxies] : false);

  app.use(requestId, ...securityHeaders(config.publicUrl));
  app.use(healthRoutes(health));
  app.use(sameOrigin(config.publicUrl));
  const track = {
    submissions,
    forms,
    keys,
    publicUrl: config.publicUrl,
    perNumber: rateLimit(10, 900),
    perAddress: rateLimit(300, 900),
  };
  app.use(formRoutes(forms, config.publicUrl), submissionRoutes(submissions), trackingRoutes(track));
  // A whole village may stand behind one address: 200 families with 20 photos each in ten minutes.
  app.use(uploadRoutes({ uploads, forms, perAddress: rateLimit(4000, 600) }));
  app.use(qrRoutes(forms, config.publicUrl));
  app.use(staffSideRoutes(services, services, config.publicUrl));
  app.use(
    notFound,
    errorHandler(log, (problem) => problem.title),
  );
  return app;
}
