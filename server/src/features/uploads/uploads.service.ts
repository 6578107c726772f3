import { AppError, MAX_FILE_BYTES, type Attachment } from '@khamrong/schemas';
import { Types, type ClientSession } from 'mongoose';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { openFileStore, type FileStore } from '../../ports/files';
import { startPeriodic } from '../../ports/periodic';
import type { Ground } from '../../services';
import type { LiveForm } from '../forms/forms.service';
import { claimUploads, releaseUpload, stagedUploads, type Claim } from './claim-uploads';
import { formReceiver, type FormReceiver, type ReceivedFile } from './receive/receive-form';
import { FILE_LIMITS, PAGE_LIMITS } from './receive/limits';
import { openTempFiles, type TempFiles } from './receive/temp-files';
import { openPartStore } from './resumable/part-store';
import { ResumableUploads } from './resumable/resumable-uploads';
import { unfinishedModel } from './resumable/unfinished.model';
import { keepMade, type MadeFile } from './keep-made';
import { previewOf, smallOf } from './preview';
import { stageAs, stageFile, type Asking } from './stage-file';
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
  /** Receives files in pieces. */
  resumable: ResumableUploads;
  /** Receives a body of one file. */
  receiveFile: FormReceiver;
  /** Receives the body of a whole form with its files, as a page without script posts it. */
  receiveForm: FormReceiver;
  /**
   * Checks a file that came for an attachment of a form, and stages it for a submission.
   * @throws AppError `upload.…`, `storage.full`
   */
  stage(file: ReceivedFile, form: LiveForm, key: string): Promise<UploadDocument>;
  /** The same for what no form asks for: a document of the office's own. */
  stageAs(file: ReceivedFile, form: Asking, attachment: Attachment): Promise<UploadDocument>;
  /** Stores what the program makes for a case, while it is made, staged for that case. */
  keepMade(made: MadeFile, signal: AbortSignal): Promise<UploadDocument>;
  /** Files staged and not expired, by id; ids that are none are left out. */
  staged(ids: string[], session?: ClientSession): Promise<Map<string, UploadDocument>>;
  /** A staged picture, small, as JPEG. @throws AppError `notFound` for other files and other forms' */
  preview(uploadId: string, form: LiveForm): Promise<Buffer>;
  /** Gives files to a submission, inside the transaction that stores it. */
  claim(claims: Claim[], session: ClientSession): Promise<void>;
  /** Takes a file from its submission for good. */
  release(uploadId: Types.ObjectId, session: ClientSession): Promise<void>;
  /** A stored file; whoever asks has made sure that it may be seen. @throws AppError `notFound` */
  open(uploadId: string): Promise<StoredFile>;
  /** A stored picture, small, as JPEG; whoever asks may see it. @throws AppError `notFound` */
  small(uploadId: string): Promise<Buffer>;
  /** All bytes of a stored file. @throws AppError `notFound` */
  bytes(uploadId: string): Promise<Buffer>;
  /** Ends the sweeping of files that nobody claimed. */
  stop(): Promise<void>;
}

/** How often, in milliseconds, files that nobody claimed are looked for. */
const SWEEPING = { everyMs: 5 * 60 * 1000, failed: 'uploads could not be swept' };

/** Most bytes of files in memory at once: two of the largest, or some thirty photos of messengers. */
const MEMORY_BYTES = 2 * MAX_FILE_BYTES;

const opened = ({ name, type, bytes, file }: UploadDocument, files: FileStore): StoredFile => ({
  name,
  type,
  bytes,
  stream: () => files.stream(file),
});

type Needs = Pick<Ground, 'config' | 'connection' | 'clock' | 'keys' | 'log'>;

async function find(uploads: UploadModel, uploadId: string): Promise<UploadDocument> {
  const found = Types.ObjectId.isValid(uploadId) ? await uploads.findById(uploadId).lean() : null;
  if (!found) throw new AppError('notFound');
  return found;
}

async function openResumable(
  { connection, clock, keys }: Needs,
  { checkRoom }: TempFiles,
  { uploads, stage }: { uploads: UploadModel; stage: UploadsService['stage'] },
): Promise<ResumableUploads> {
  const unfinished = unfinishedModel(connection);
  await unfinished.createIndexes();
  const parts = await openPartStore(connection);
  const staged = async (id: string) => (await stagedUploads(uploads, clock(), [id])).get(id);
  return new ResumableUploads({ unfinished, parts, clock, keys, checkRoom, stage, staged });
}

const receivers = (temps: TempFiles): Pick<UploadsService, 'receiveFile' | 'receiveForm'> => ({
  receiveFile: formReceiver(temps, FILE_LIMITS),
  receiveForm: formReceiver(temps, PAGE_LIMITS),
});

export async function openUploads(needs: Needs): Promise<UploadsService> {
  const { config, connection, clock, log } = needs;
  const uploads = uploadModel(connection);
  await uploads.createIndexes();
  const files = openFileStore(connection);
  const temps = await openTempFiles(join(config.dataDir, 'tmp', 'uploads'));
  const cores = workLimit(availableParallelism());
  const staging = { uploads, files, clock, memory: workLimit(MEMORY_BYTES), cores };
  const stage: UploadsService['stage'] = (file, form, key) => stageFile(file, form, key, staging);
  const resumable = await openResumable(needs, temps, { uploads, stage });
  const sweep = () => Promise.all([sweepUploads(uploads, files, clock()), resumable.sweep()]);
  const sweeper = config.role === 'web' ? undefined : startPeriodic(sweep, { ...SWEEPING, log });
  const bytes = async (uploadId: string) => files.bytes((await find(uploads, uploadId)).file);
  const staged: UploadsService['staged'] = (ids, session) => stagedUploads(uploads, clock(), ids, session);
  return {
    ...receivers(temps),
    resumable,
    stage,
    stageAs: (file, form, attachment) => stageAs(file, form, attachment, staging),
    keepMade: (made, signal) => keepMade(made, signal, staging),
    staged,
    bytes,
    preview: (uploadId, form) => previewOf(uploadId, form, { staged, bytes, cores }),
    small: async (uploadId) => smallOf(uploadId, (await find(uploads, uploadId)).type, { bytes, cores }),
    stop: async () => sweeper?.stop(),
    open: async (uploadId) => opened(await find(uploads, uploadId), files),
    release: (uploadId, session) => releaseUpload(uploads, uploadId, clock(), session),
    claim: (claims, session) => claimUploads(uploads, claims, session),
  };
}
