import { AppError } from '@khamrong/schemas';
import { Router } from 'express';
import { clientBucket } from '../../http/client-address';
import type { RateLimit } from '../../http/rate-limit';
import type { FormsService } from '../forms/forms.service';
import { presentUpload } from './uploads.presenter';
import type { UploadsService } from './uploads.service';

interface Needs {
  uploads: UploadsService;
  forms: FormsService;
  perAddress: RateLimit;
}

export function uploadRoutes({ uploads, forms, perAddress }: Needs): Router {
  const router = Router();

  router.post('/api/v1/forms/:slug/uploads', async (request, response) => {
    await perAddress.use(clientBucket(request));
    const form = await forms.bySlug(request.params.slug);
    if (!form.open) throw new AppError('form.closed');
    const upload = await uploads.receiveFile(request, response, async ({ fields, files }) => {
      const file = files.find(({ field }) => field === 'file');
      if (!file) throw new AppError('upload.missing');
      return uploads.stage(file, form, new Map(fields).get('key') ?? '');
    });
    response.status(201).json(presentUpload(upload));
  });

  return router;
}
