import { AppError } from '@khamrong/schemas';
import { Router } from 'express';
import { clientLimit } from '../../http/client-limit';
import type { FormsService } from '../forms/forms.service';
import { addressIn, formPaths } from '../forms/taking-scans';
import { resumableRoutes } from './resumable/resumable.routes';
import { presentUpload } from './uploads.presenter';
import type { UploadsService } from './uploads.service';

interface Needs {
  uploads: UploadsService;
  forms: FormsService;
}

/** Files from one address in ten minutes: 200 families behind one address with 20 photos each. */
const FILES = 4000;
const WINDOW_S = 600;

const FORMS = '/api/v1/forms';

export function uploadRoutes({ uploads, forms }: Needs): Router {
  const router = Router();
  const limit = clientLimit(FILES, WINDOW_S);
  const previews = clientLimit(4 * FILES, WINDOW_S);

  router.post(formPaths(FORMS, '/uploads'), async (request, response) => {
    await limit(request);
    const form = await forms.bySlug(addressIn(request));
    if (!form.open) throw forms.closed(form);
    const upload = await uploads.receiveFile(request, response, async ({ fields, files }) => {
      const file = files.find(({ field }) => field === 'file');
      if (!file) throw new AppError('upload.missing');
      return uploads.stage(file, form, new Map(fields).get('key') ?? '');
    });
    response.status(201).json(presentUpload(upload));
  });

  router.get(formPaths(FORMS, '/uploads/:uploadId/preview'), async (request, response) => {
    await previews(request);
    const form = await forms.bySlug(addressIn(request));
    const picture = await uploads.preview(String(request.params.uploadId), form);
    response.type('image/jpeg').send(picture);
  });

  router.use(resumableRoutes({ uploads, forms, limit }));
  return router;
}
