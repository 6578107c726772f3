import { renderAccessibilityPage, renderMessagePage } from '@khamrong/renderer-ui/ssr';
import { inLanguage } from '@khamrong/schemas';
import { Router } from 'express';
import { sendPage } from '../../http/send-page';
import type { PageFrame } from './page-frame';
import { privacyText } from './privacy-text';

/** What the office states of its pages: what becomes of personal data, and how far everyone can use them. */
export function statementRoutes(frame: PageFrame): Router {
  const router = Router();

  router.get('/privacy', (request, response) => {
    const props = frame(request);
    const { title, message } = privacyText(props.office);
    const page = { title: inLanguage(title, props.language), message: inLanguage(message, props.language) };
    response.type('html').send(renderMessagePage({ ...props, ...page }));
  });

  router.get('/accessibility', (request, response) => {
    sendPage(request, response, renderAccessibilityPage(frame(request)));
  });

  return router;
}
