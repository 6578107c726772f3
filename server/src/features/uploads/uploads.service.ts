import { AppError, MAX_FILE_BYTES } from '@khamrong/schemas';
import { Types, type ClientSession } from 'mongoose';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { openFileStore } from '../../ports/files';
import { startPeriodic } from '../../ports/periodic';
import type { Ground } from '../../services';
import type { LiveForm } from '../forms/forms.service';
import { claimUploads, stagedUploads, type Claim } from './claim-uploads';
import { formReceiver, type FormReceiver, type ReceivedFile } from './receive/receive-form';
import { FILE_LIMITS, PAGE_LIMITS } from './receive/limits';
import { openTempFiles } from './receive/temp-files';
import { stageFile } from './stage-file';
import { sweepUploads } from './sweep-uploads';
import { uploadModel, type UploadDocument, type UploadModel } from './upload.model';
import { workLimit } from './work-limit';

export type { ReceivedFile, ReceivedForm } from './receive/receive-form';
export type { UploadDocument } from './upload.model';

/** A stored file, ready to be read. */
export interface StoredFile {
  name: string;
  type: string;
  bytes: number;
  stream(): Readable;
}

export interface UploadsService {
  /** Receives a body of one file. */
  receiveFile: FormReceiver;
  /** Receives the body of a whole form with its files, as a page without script posts it. */
  receiveForm: FormReceiver;
  /**
   * Checks a file that came for an attachment of a form, and stages it for a submission.
   * @throws AppError `upload.…`, `storage.full`
   */
  stage(file: ReceivedFile, form: LiveForm, key: string): Promise<UploadDocument>;
  /** Files staged and not expired, by id; ids that are none are left out. */
  staged(ids: string[], session?: ClientSession): Promise<Map<string, UploadDocument>>;
  /** Gives files to a submission, inside the transaction that stores it. */
  claim(claims: Claim[], session: ClientSession): Promise<void>;
  /** A stored file; whoever asks has made sure that it may be seen. @throws AppError `notFound` */
  open(uploadId: string): Promise<StoredFile>;
  /** All bytes of a stored file. @throws AppError `notFound` */
  bytes(uploadId: string): Promise<Buffer>;
  /** Ends the sweeping of files that nobody claimed. */
  stop(): Promise<void>;
}

/** How often files that nobody claimed are looked for, in milliseconds. */
const SWEEP_MS = 5 * 60 * 1000;

/** Most bytes of files in memory at once: two of the largest, or some thirty photos of messengers. */
const MEMORY_BYTES = 2 * MAX_FILE_BYTES;

type Needs = Pick<Ground, 'config' | 'connection' | 'clock' | 'log'>;

async function find(uploads: UploadModel, uploadId: string): Promise<UploadDocument> {
  const found = Types.ObjectId.isValid(uploadId) ? await uploads.findById(uploadId).lean() : null;
  if (!found) throw new AppError('notFound');
  return found;
}

export async function openUploads({ config, connection, clock, log }: Needs): Promise<UploadsService> {
  const uploads = uploadModel(connection);
  await uploads.createIndexes();
  const files = openFileStore(connection);
  const temps = await openTempFiles(join(config.dataDir, 'tmp', 'uploads'));
  const memory = workLimit(MEMORY_BYTES);
  const cores = workLimit(availableParallelism());
  const sweep = () => sweepUploads(uploads, files, clock());
  const sweeping = { everyMs: SWEEP_MS, failed: 'uploads could not be swept', log };
  const sweeper = config.role === 'web' ? undefined : startPeriodic(sweep, sweeping);

  return {
    receiveFile: formReceiver(temps, FILE_LIMITS),
    receiveForm: formReceiver(temps, PAGE_LIMITS),
    stage: (file, form, key) => stageFile(file, form, key, { uploads, files, clock, memory, cores }),
    stop: async () => sweeper?.stop(),
    async open(uploadId) {
      const { name, type, bytes, file } = await find(uploads, uploadId);
      return { name, type, bytes, stream: () => files.stream(file) };
    },
    bytes: async (uploadId) => files.bytes((await find(uploads, uploadId)).file),
    staged: (ids, session) => stagedUploads(uploads, clock(), ids, session),
    claim: (claims, session) => claimUploads(uploads, claims, session),
  };
}
