import type { Attachment } from '@khamrong/schemas';
import { createHash, randomBytes } from 'node:crypto';
import { Types } from 'mongoose';
import type { Clock } from '../../ports/clock';
import type { FileStore } from '../../ports/files';
import type { LiveForm } from '../forms/forms.service';
import { attachmentFor, checkSize } from './attachment-for';
import { crossingWords } from './crossing-words';
import { cleanFileName } from './file-name';
import { normalFile, type NormalFile } from './normal-file';
import type { ReceivedFile } from './receive/receive-form';
import { removeUpload } from './sweep-uploads';
import type { UploadDocument, UploadModel } from './upload.model';
import type { WorkLimit } from './work-limit';

/** What even a small file takes while it is worked on, in bytes. */
const LEAST_WEIGHT = 1024 * 1024;

/** The form a file comes for, as it is answered. */
export type Asking = Pick<LiveForm, 'id' | 'version'>;

interface Staging {
  file: ReceivedFile;
  form: Asking;
  attachment: Attachment;
}

export interface StageDeps {
  uploads: UploadModel;
  files: FileStore;
  clock: Clock;
  /** Bytes held in memory. */
  memory: WorkLimit;
  /** Cores at work on pictures and documents. */
  cores: WorkLimit;
}

/** How long a staged file waits for its submission: as long as a person may leave a form open over night. */
export const STAGED_MS = 24 * 60 * 60 * 1000;

const crossingOf = ({ form, attachment }: Staging, now: Date): string | undefined =>
  attachment.crossing && crossingWords(attachment.crossing, form.version.definition.title.th, now);

/** Whoever has the id of a staged file may look at it and hand it in: it must not follow from another one. */
export const unguessableId = (): Types.ObjectId => new Types.ObjectId(randomBytes(12));

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

function describe({ form, attachment, file }: Staging, normal: NormalFile, now: Date): UploadDocument {
  return {
    _id: unguessableId(),
    form: new Types.ObjectId(form.id),
    key: attachment.key,
    name: cleanFileName(file.name, normal.extension),
    bytes: normal.bytes.length,
    type: normal.type,
    sha256: (normal.unchanged && file.sha256) || sha256(normal.bytes),
    file: new Types.ObjectId(),
    createdAt: now,
    expiresAt: now,
  };
}

/**
 * The document is written first and expired, so that whatever stops the process in between leaves a file that is
 * never seen and that the sweep finds; the last write makes it wait for its submission.
 */
async function store(
  upload: UploadDocument,
  bytes: Buffer,
  { uploads, files }: StageDeps,
): Promise<UploadDocument> {
  const expiresAt = new Date(upload.createdAt.getTime() + STAGED_MS);
  await uploads.create(upload);
  try {
    await files.write(upload.file, bytes);
    await uploads.updateOne({ _id: upload._id }, { $set: { expiresAt } });
  } catch (error) {
    await removeUpload(upload, uploads, files).catch(() => undefined); // the sweep comes back to it
    throw error;
  }
  return { ...upload, expiresAt };
}

/**
 * Checks a file that is one of a kind, and stages it for a submission.
 * @throws AppError `upload.…` for files that cannot be taken, `storage.full`
 */
export async function stageAs(
  file: ReceivedFile,
  form: Asking,
  attachment: Attachment,
  deps: StageDeps,
): Promise<UploadDocument> {
  checkSize(attachment, file.size);
  const staging = { file, form, attachment };
  return deps.memory(Math.max(file.size, LEAST_WEIGHT), async () => {
    const now = deps.clock();
    const bytes = await file.read();
    const normal = await deps.cores(1, () => normalFile(bytes, attachment.accept, crossingOf(staging, now)));
    return store(describe(staging, normal, now), normal.bytes, deps);
  });
}

/** The same for a file that came for an attachment of the form. @throws AppError `upload.unknownKey` too */
export const stageFile = async (
  file: ReceivedFile,
  form: LiveForm,
  key: string,
  deps: StageDeps,
): Promise<UploadDocument> => stageAs(file, form, attachmentFor(form, key, file.size), deps);
