import {
  renderDirectoryPage,
  renderServicePage,
  renderServiceTablePage,
  type ServiceView,
} from '@khamrong/renderer-ui/ssr';
import { CATEGORIES } from '@khamrong/schemas';
import { Router, type Request } from 'express';
import { clientLimit } from '../../http/client-limit';
import { sendPage } from '../../http/send-page';
import type { Clock } from '../../ports/clock';
import type { PdfPrinter } from '../../ports/pdf/pdf-printer';
import type { FormsService } from '../forms/forms.service';
import type { OfficeService } from '../office/office.service';
import type { PageFrame } from '../pages/page-frame';
import { presentServiceView } from './service-view.presenter';
import { TablePaper } from './table-paper';

export interface DirectoryNeeds {
  forms: FormsService;
  offices: OfficeService;
  printer: PdfPrinter;
  frame: PageFrame;
  clock: Clock;
  publicUrl: string;
}

/** Tables one address may have printed in ten minutes. */
const TABLES = 60;
const WINDOW_S = 600;
/** Longest search that is looked at, in UTF-16 code units. */
const QUERY_MAX = 80;

const queryOf = ({ query: { q } }: Request): string => (typeof q === 'string' ? q.slice(0, QUERY_MAX) : '');

const searchOf = ({ originalUrl }: Request): string => {
  const at = originalUrl.indexOf('?');
  return at < 0 ? '' : originalUrl.slice(at);
};

/** The services in directory order. */
const servicesOf = async ({ forms, publicUrl, clock }: DirectoryNeeds): Promise<ServiceView[]> =>
  (await forms.directory()).map((form) => presentServiceView(form, publicUrl, clock()));

/** All services as the table that hangs on the wall. */
function tableRoutes(needs: DirectoryNeeds): Router {
  const { offices, printer, frame, publicUrl } = needs;
  const router = Router();
  const paper = new TablePaper(printer);
  const limit = clientLimit(TABLES, WINDOW_S);

  router.get('/services/table', async (request, response) => {
    sendPage(
      request,
      response,
      renderServiceTablePage({ ...frame(request), services: await servicesOf(needs) }),
    );
  });

  router.get('/services/table.pdf', async (request, response) => {
    await limit(request);
    const office = offices.current().profile;
    const pageOf = (slug: string): string => `${publicUrl}/services/${slug}`;
    const pdf = await paper.print({ office, services: await servicesOf(needs), pageOf });
    response.setHeader('Content-Disposition', 'inline; filename="services.pdf"');
    response.setHeader('Content-Security-Policy', "sandbox; default-src 'none'");
    response.type('application/pdf').send(Buffer.from(pdf));
  });

  return router;
}

/** The office's services: all of them, each by itself, and as a table. */
export function directoryRoutes(needs: DirectoryNeeds): Router {
  const { forms, frame, clock, publicUrl } = needs;
  const router = Router();

  router.get('/', async (request, response) => {
    const page = { ...frame(request), services: await servicesOf(needs), categories: CATEGORIES };
    sendPage(request, response, renderDirectoryPage({ ...page, query: queryOf(request) }));
  });

  router.use(tableRoutes(needs));

  router.get('/services/:slug', async (request, response) => {
    const { slug } = request.params;
    const live = await forms.bySlug(slug);
    if (live.slug !== slug) return response.redirect(302, `/services/${live.slug}${searchOf(request)}`);
    const service = presentServiceView(live, publicUrl, clock());
    sendPage(request, response, renderServicePage({ ...frame(request), service }));
  });

  return router;
}
