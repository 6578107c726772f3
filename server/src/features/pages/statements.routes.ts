import { renderAccessibilityPage, renderMessagePage } from '@khamrong/renderer-ui/ssr';
import { inLanguage, noticePath, type Language } from '@khamrong/schemas';
import { Router } from 'express';
import { sendPage } from '../../http/send-page';
import type { FormsService, LiveForm } from '../forms/forms.service';
import type { PageFrame } from './page-frame';
import { privacyText } from './privacy-text';

/** The notice of one service by the service's name. */
const noticeLink = ({ slug, version }: LiveForm, language: Language) => ({
  href: `${noticePath(slug)}${language === 'en' ? '?lang=en' : ''}`,
  text: inLanguage(version.definition.title, language),
});

/** What the office states of its pages: what becomes of personal data, and how far everyone can use them. */
export function statementRoutes(frame: PageFrame, forms: FormsService): Router {
  const router = Router();

  router.get('/privacy', async (request, response) => {
    const props = frame(request);
    const { title, message } = privacyText(props.office);
    const links = (await forms.directory()).map((live) => noticeLink(live, props.language));
    const page = { title: inLanguage(title, props.language), message: inLanguage(message, props.language) };
    sendPage(request, response, renderMessagePage({ ...props, ...page, links }));
  });

  router.get('/accessibility', (request, response) => {
    sendPage(request, response, renderAccessibilityPage(frame(request)));
  });

  return router;
}
