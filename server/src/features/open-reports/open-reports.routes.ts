import { AppError, OpenReportsQuery, type OpenReports } from '@khamrong/schemas';
import { Router } from 'express';
import { clientLimit } from '../../http/client-limit';
import { languageOf } from '../../http/language';
import { queryOf } from '../../http/validate';
import type { FormsService } from '../forms/forms.service';
import type { OpenReportsService } from './open-reports.service';

/** Questions of one address in ten minutes: a village's worth, and few enough that nobody charts every house. */
const ASKED = 1200;
const WINDOW_S = 600;

const place = queryOf(OpenReportsQuery);

/** What waits to be done at a scanned place, or within 100 m of a point on the map. */
export function openReportsRoutes(reports: OpenReportsService, forms: FormsService): Router {
  const router = Router();
  const limit = clientLimit(ASKED, WINDOW_S);

  router.get('/api/v1/forms/:slug/open-reports', async (request, response) => {
    await limit(request);
    const { point, lat, lng } = place(request);
    const live = await forms.bySlug(request.params.slug);
    const language = languageOf(request);
    const answer = (items: OpenReports['items']): void => {
      response.setHeader('Cache-Control', 'private, max-age=10');
      response.json({ items } satisfies OpenReports);
    };
    if (point !== undefined) return answer(await reports.atPoint(live, point, language));
    if (lat === undefined || lng === undefined)
      throw new AppError('request.invalid', { path: '', keyword: 'required' });
    answer(await reports.near(live, { lat, lng }, language));
  });

  return router;
}
