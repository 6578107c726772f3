import { renderPrivacyPage } from '@khamrong/renderer-ui/ssr';
import { AppError, bangkokDate, noticePath } from '@khamrong/schemas';
import { Router, type Request } from 'express';
import { sendPage } from '../../http/send-page';
import type { FormsService } from '../forms/forms.service';
import type { PageFrame } from '../pages/page-frame';
import type { PrivacyNotices } from './privacy-notices.service';

interface Needs {
  notices: PrivacyNotices;
  forms: Pick<FormsService, 'bySlug' | 'directory'>;
  frame: PageFrame;
}

const NUMBER = /^[1-9]\d{0,8}$/;

const searchOf = ({ originalUrl }: Request): string => {
  const at = originalUrl.indexOf('?');
  return at < 0 ? '' : originalUrl.slice(at);
};

/** The service by which people ask for their data. */
const requestSlug = async ({ forms }: Needs): Promise<string | undefined> =>
  (await forms.directory()).find(({ version }) => version.definition.purpose === 'personal_data_request')
    ?.slug;

/** The privacy notice of each service: the version in force, and by its number every one there was. */
export function privacyRoutes(needs: Needs): Router {
  const { notices, forms, frame } = needs;
  const router = Router();

  router.get(['/services/:slug/privacy', '/services/:slug/privacy/:number'], async (request, response) => {
    const { slug, number: asked } = request.params as { slug: string; number?: string };
    if (asked !== undefined && !NUMBER.test(asked)) throw new AppError('notFound');
    const { id, slug: now, version } = await forms.bySlug(slug);
    if (now !== slug) return response.redirect(302, `${noticePath(now, asked)}${searchOf(request)}`);
    const versions = await notices.list(id);
    const { number, notice } = await notices.version(id, Number(asked ?? versions[0]?.number));
    const page = { ...frame(request), slug, service: version.definition.title, number, notice };
    const listed = versions.map((each) => ({ number: each.number, since: bangkokDate(each.since) }));
    const own = { privacyUrl: noticePath(slug), requestSlug: await requestSlug(needs) };
    sendPage(request, response, renderPrivacyPage({ ...page, ...own, versions: listed }));
  });

  return router;
}
