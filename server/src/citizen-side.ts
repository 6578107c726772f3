import compression from 'compression';
import { Router } from 'express';
import { embedRoutes } from './features/embed/embed.routes';
import { directoryRoutes } from './features/directory/directory.routes';
import { formRoutes } from './features/forms/forms.routes';
import { offlineRoutes } from './features/offline/offline.routes';
import { openReportsRoutes } from './features/open-reports/open-reports.routes';
import { OpenReportsService } from './features/open-reports/open-reports.service';
import { formPages } from './features/pages/form-pages.routes';
import { clientFolder, pageFrame, readAssets, type PageFrame } from './features/pages/page-frame';
import { statementRoutes } from './features/pages/statements.routes';
import { viewRoutes } from './features/pages/view.routes';
import { paperRoutes } from './features/petitions/petitions.routes';
import { privacyRoutes } from './features/privacy/privacy.routes';
import { publicListRoutes } from './features/public-list/public-list.routes';
import { PublicListService } from './features/public-list/public-list.service';
import { citizenResultRoutes } from './features/case-documents/case-documents.routes';
import { lineWebhookRoutes } from './features/notices/line/line.routes';
import { qrRoutes } from './features/qr/qr.routes';
import type { TrackDeps } from './features/tracking/track-case';
import { trackingPages } from './features/tracking/tracking-pages.routes';
import { trackingRoutes } from './features/tracking/tracking.routes';
import { uploadRoutes } from './features/uploads/uploads.routes';
import { rateLimit } from './http/rate-limit';
import { staticFiles } from './http/static-files';
import { Types } from 'mongoose';
import { dirname } from 'node:path';
import { constants } from 'node:zlib';
import type { Ground, Services } from './services';

const QUARTER_HOUR_S = 900;

/** A step above what the library takes by itself: a fifteenth smaller for as much work. */
const COMPRESSION = { brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } } };

/** Wrong codes are few for one number, and more for one address: a help desk tracks for many. */
const tracking = (
  { config, keys, clock }: Ground,
  { submissions, forms, offices, uploads, notices }: Services,
): TrackDeps => ({
  submissions,
  forms,
  offices,
  uploads,
  line: notices.line.linking,
  keys,
  clock,
  publicUrl: config.publicUrl,
  perNumber: rateLimit(10, QUARTER_HOUR_S),
  perAddress: rateLimit(300, QUARTER_HOUR_S),
});

const publicList = ({ submissions, forms, offices }: Services): PublicListService =>
  new PublicListService({ submissions: submissions.model, forms, office: offices.current().id });

const lineWebhook = (ground: Ground, { submissions, staff, audit, offices, notices }: Services): Router =>
  lineWebhookRoutes({
    ...notices.line,
    office: new Types.ObjectId(offices.current().id),
    submissions: submissions.model,
    settings: notices.settings,
    staff,
    audit,
    ground,
  });

/** Everything citizens and other systems use without signing in. */
export function citizenSide(ground: Ground, services: Services): { routes: Router; frame: PageFrame } {
  const { config, clock } = ground;
  const { offices, forms, privacyNotices, uploads, submissions, petitions, printer, cases, guard } = services;
  const folder = clientFolder();
  const track = tracking(ground, services);
  const { frame, ready } = pageFrame({ offices, forms, line: track.line, assets: readAssets(folder) });
  const reports = new OpenReportsService({ submissions, forms, offices, clock });
  const { gate } = submissions;
  const pages = { frame, clock, uploads, submissions, gate, guard, reports, publicUrl: config.publicUrl };
  const routes = Router();

  routes.use(uploadRoutes({ uploads, forms }), trackingRoutes(track), lineWebhook(ground, services));
  routes.use('/assets', staticFiles(folder));
  routes.use(formRoutes(forms, clock, config.publicUrl), qrRoutes(forms, config.publicUrl));
  routes.use(openReportsRoutes(reports, forms));
  routes.use(paperRoutes({ petitions, forms, cases, guard, track }));
  routes.use(citizenResultRoutes(track));
  routes.use(viewRoutes(config.publicUrl));
  routes.use(compression(COMPRESSION));
  routes.use(offlineRoutes(dirname(folder), config.offline === 'on'), embedRoutes());
  routes.use(
    ready,
    directoryRoutes({ forms, offices, printer, frame, clock, publicUrl: config.publicUrl }),
    statementRoutes(frame, forms),
    privacyRoutes({ notices: privacyNotices, forms, frame }),
    formPages(forms, uploads.receiveForm, pages),
    trackingPages(track, frame),
    publicListRoutes(publicList(services), frame),
  );
  return { routes, frame };
}
