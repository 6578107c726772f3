import { renderDirectoryPage, renderMessagePage } from '@khamrong/renderer-ui/ssr';
import { CATEGORIES, inLanguage } from '@khamrong/schemas';
import { Router } from 'express';
import { presentService } from '../forms/form.presenter';
import type { FormsService } from '../forms/forms.service';
import type { PageFrame } from './page-frame';
import { privacyText } from './privacy-text';

export function directoryRoutes(forms: FormsService, frame: PageFrame, publicUrl: string): Router {
  const router = Router();

  router.get('/', async (request, response) => {
    const services = (await forms.directory()).map((form) => presentService(form, publicUrl));
    response.type('html').send(renderDirectoryPage({ ...frame(request), services, categories: CATEGORIES }));
  });

  router.get('/privacy', (request, response) => {
    const props = frame(request);
    const { title, message } = privacyText(props.office);
    const page = { title: inLanguage(title, props.language), message: inLanguage(message, props.language) };
    response.type('html').send(renderMessagePage({ ...props, ...page }));
  });

  return router;
}
