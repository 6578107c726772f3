import { AppError, MAX_FILE_BYTES } from '@khamrong/schemas';
import { Router, type Request, type RequestHandler, type Response } from 'express';
import { clientLimit, limitedBucket } from '../../../http/client-limit';
import type { FormsService, LiveForm } from '../../forms/forms.service';
import { addressIn, formPaths } from '../../forms/taking-scans';
import { presentUpload } from '../uploads.presenter';
import type { UploadDocument, UploadsService } from '../uploads.service';
import type { Unfinished } from './append-body';
import { announcedIn, byteCount, OFFSET_TYPE, TUS_EXTENSIONS, TUS_VERSION } from './tus-headers';

interface Needs {
  uploads: UploadsService;
  forms: FormsService;
  /** Counts a file against what one address may send. */
  limit: (request: Request) => Promise<void>;
}

const ALL = formPaths('/api/v1/forms', '/uploads/resumable');
const ONE = ALL.map((path) => `${path}/:id`);

/** Pieces from one address in ten minutes: fifteen for each of the files it may send. */
const PIECES = 60_000;
const WINDOW_S = 600;

/** Tells the version of every answer, and refuses requests of another one. */
const speakTus: RequestHandler = (request, response, next) => {
  response.setHeader('Tus-Resumable', TUS_VERSION);
  response.setHeader('Tus-Version', TUS_VERSION);
  const version = request.get('Tus-Resumable');
  next(version === TUS_VERSION ? undefined : new AppError('upload.protocol'));
};

const tellProgress = (response: Response, { offset, expiresAt }: Unfinished): Response =>
  response.set({ 'Upload-Offset': String(offset), 'Upload-Expires': expiresAt.toUTCString() });

/** What a piece says of itself must fit what is there: a long body is refused before anything of it is taken. */
function checkPiece(request: Request, { offset, bytes }: Unfinished): void {
  if (!request.is(OFFSET_TYPE)) throw new AppError('request.unsupportedType');
  if (byteCount(request.get('Upload-Offset'), 'Upload-Offset') !== offset)
    throw new AppError('upload.offsetDiffers', { offset });
  if (offset + Number(request.get('Content-Length') ?? 0) > bytes) throw new AppError('request.tooLarge');
}

/** Nobody is told that the line broke; what came is kept. */
const append = (
  { uploads }: Needs,
  file: Unfinished,
  form: LiveForm,
  request: Request,
): Promise<UploadDocument | number> =>
  uploads.resumable.append(file, form, request).catch((error: unknown) => {
    throw request.destroyed && !request.complete
      ? new AppError('request.timeout', {}, { cause: error })
      : error;
  });

async function formOf({ forms }: Needs, request: Request): Promise<LiveForm> {
  const form = await forms.bySlug(addressIn(request));
  if (!form.open) throw forms.closed(form);
  return form;
}

const tellAbilities: RequestHandler = (_request, response) => {
  response.set({ 'Tus-Resumable': TUS_VERSION, 'Tus-Version': TUS_VERSION });
  response.set({ 'Tus-Extension': TUS_EXTENSIONS, 'Tus-Max-Size': String(MAX_FILE_BYTES) });
  response.status(204).end();
};

const create =
  (needs: Needs): RequestHandler =>
  async (request, response) => {
    await needs.limit(request);
    const form = await formOf(needs, request);
    const announced = announcedIn((name) => request.get(name));
    const file = await needs.uploads.resumable.begin(announced, form, limitedBucket(request));
    tellProgress(response, file).status(201).location(`${request.path}/${file.id}`).end();
  };

const takePiece =
  (needs: Needs): RequestHandler =>
  async (request, response) => {
    const form = await formOf(needs, request);
    const file = await needs.uploads.resumable.find(String(request.params.id), form);
    checkPiece(request, file);
    const there = await append(needs, file, form, request);
    if (typeof there === 'number')
      tellProgress(response, { ...file, offset: there })
        .status(204)
        .end();
    else tellProgress(response, { ...file, offset: file.bytes }).json(presentUpload(there));
  };

/**
 * Files in pieces, by the tus protocol: creation, progress, pieces, termination. The piece that makes a file whole is
 * answered with the receipt of the upload.
 */
export function resumableRoutes(needs: Needs): Router {
  const { resumable } = needs.uploads;
  const pieces = clientLimit(PIECES, WINDOW_S);
  const limited: RequestHandler = (request, _response, next) => pieces(request).then(() => next(), next);
  const router = Router();
  router.options([...ALL, ...ONE], tellAbilities);
  router.post(ALL, speakTus, create(needs));
  router.patch(ONE, speakTus, limited, takePiece(needs));
  router.head(ONE, speakTus, limited, async (request, response) => {
    const file = await resumable.find(String(request.params.id), await formOf(needs, request));
    tellProgress(response, file).set('Upload-Length', String(file.bytes)).end();
  });
  router.delete(ONE, speakTus, async (request, response) => {
    await resumable.remove(String(request.params.id), await formOf(needs, request));
    response.status(204).end();
  });
  return router;
}
