import { AppError } from '@khamrong/schemas';
import { Router } from 'express';
import { clientBucket } from '../../http/client-address';
import type { RateLimit } from '../../http/rate-limit';
import type { FormsService, LiveForm } from '../forms/forms.service';
import { presentUpload } from './uploads.presenter';
import type { ReceivedForm, Staging, UploadsService } from './uploads.service';

interface Needs {
  uploads: UploadsService;
  forms: FormsService;
  perAddress: RateLimit;
}

function stagingOf(form: LiveForm, { fields, files }: ReceivedForm): Staging {
  const [file] = files;
  if (!file || file.field !== 'file') throw new AppError('upload.missing');
  const key = fields.find(([name]) => name === 'key')?.[1];
  const attachment = form.version.definition.attachments.find((each) => each.key === key);
  if (!attachment) throw new AppError('upload.unknownKey');
  return { file, form, attachment };
}

export function uploadRoutes({ uploads, forms, perAddress }: Needs): Router {
  const router = Router();

  router.post('/api/v1/forms/:slug/uploads', async (request, response) => {
    await perAddress.use(clientBucket(request));
    const form = await forms.bySlug(request.params.slug);
    if (!form.open) throw new AppError('form.closed');
    const upload = await uploads.receiveFile(request, response, (body) =>
      uploads.stage(stagingOf(form, body)),
    );
    response.status(201).json(presentUpload(upload));
  });

  return router;
}
