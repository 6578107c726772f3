import { AppError } from '@khamrong/schemas';
import type { LiveForm } from '../forms/forms.service';
import { smallPicture } from './image/small-picture';
import type { UploadsService } from './uploads.service';
import type { WorkLimit } from './work-limit';

const KINDS: Record<string, 'jpeg' | 'png'> = { 'image/jpeg': 'jpeg', 'image/png': 'png' };

type PreviewDeps = Pick<UploadsService, 'staged' | 'bytes'> & { cores: WorkLimit };

/** A stored picture, small, as JPEG. @throws AppError `notFound` for other files */
export async function smallOf(
  uploadId: string,
  type: string,
  { bytes, cores }: Pick<PreviewDeps, 'bytes' | 'cores'>,
): Promise<Buffer> {
  const kind = KINDS[type];
  if (!kind) throw new AppError('notFound');
  return cores(1, async () => smallPicture(await bytes(uploadId), kind));
}

/** What a citizen sees of a picture that waits for its submission, as it will be stored. */
export async function previewOf(
  uploadId: string,
  form: LiveForm,
  { staged, bytes, cores }: PreviewDeps,
): Promise<Buffer> {
  const upload = (await staged([uploadId])).get(uploadId);
  const kind = upload && KINDS[upload.type];
  if (!kind || String(upload.form) !== form.id) throw new AppError('notFound');
  return cores(1, async () => smallPicture(await bytes(uploadId), kind));
}
