import { AppError, type CaseDetail, type Language } from '@khamrong/schemas';
import type { Connection, Types } from 'mongoose';
import type { CaseDesk } from '../cases/case-desk';
import type { Actor } from '../staff/actor';
import { changeCase, type ChangeDeps } from '../submissions/change-case';
import type { SubmissionDocument } from '../submissions/submissions.service';
import { cleanFileName } from '../uploads/file-name';
import type { ReceivedFile, StoredFile, UploadDocument, UploadsService } from '../uploads/uploads.service';
import { SHELVES, type NewDocument, type Shelf, type ShelfName } from './shelves';

/** Documents of a kind in one case. */
const MOST = 20;
const LONGEST_NAME = 100;

/** A document on its way into a case. */
export interface GivenDocument {
  /** What it is called in the case. */
  name: string;
  file: ReceivedFile;
}

/** What a job made for the citizen, stored already. */
export interface MadeDocument {
  title: string;
  upload: UploadDocument;
  job: Types.ObjectId;
}

interface Needs {
  desk: CaseDesk;
  uploads: UploadsService;
  connection: Connection;
}

const extensionOf = (type: string): string => (type === 'image/jpeg' ? 'jpg' : (type.split('/')[1] ?? 'pdf'));

/** @throws AppError `submission.notFound` */
function find(shelf: Shelf, submission: SubmissionDocument, uploadId: string) {
  const found = shelf.of(submission).find(({ upload }) => String(upload) === uploadId);
  if (!found) throw new AppError('submission.notFound');
  return found;
}

/** What the office gives, under the name it was given. @throws AppError `submission.notFound` */
export async function openResult(
  submission: SubmissionDocument,
  uploadId: string,
  uploads: Pick<UploadsService, 'open'>,
): Promise<StoredFile> {
  const { title, type } = find(SHELVES.results, submission, uploadId);
  const name = cleanFileName(title.replace(/[/\\]/g, '-'), extensionOf(type));
  return { ...(await uploads.open(uploadId)), name };
}

/** What staff add to a case themselves; the files that citizens send come with their filings and replies. */
export class CaseDocumentsService {
  constructor(private readonly needs: Needs) {}

  /** Whether somebody may add to a case, before a file is received. @throws AppError as `CaseDesk.allow` */
  async reach(actor: Actor, id: string): Promise<void> {
    await this.needs.desk.allow(actor, id);
  }

  /** @throws AppError `upload.…` as for files of citizens, `request.invalid` without a name */
  async add(
    actor: Actor,
    id: string,
    shelfName: ShelfName,
    given: GivenDocument,
    language: Language,
  ): Promise<CaseDetail> {
    const { desk } = this.needs;
    const shelf = SHELVES[shelfName];
    const title = given.name.trim();
    if (!title || title.length > LONGEST_NAME) throw new AppError('request.invalid', { path: '/name' });
    const document = { ...(await this.stage(actor, id, shelf, given)), title, by: actor.username };
    const submission = await desk.act(actor, id, undefined, (seen) => this.put(seen, shelf, document));
    await desk.needs.audit.record(actor, shelf.records.added, { submission, what: title });
    return desk.present(submission, actor, language);
  }

  /** Gives the citizen what a job has made and staged: once, however often the job is done. */
  async hand(actor: Actor, id: string, { title, upload, job }: MadeDocument): Promise<void> {
    const { desk } = this.needs;
    const { _id, name, bytes, type, sha256 } = upload;
    const document = { upload: _id, name, bytes, type, sha256, title, job, by: actor.username };
    const submission = await desk.act(actor, id, undefined, (seen) =>
      this.put(seen, SHELVES.results, document),
    );
    await desk.needs.audit.record(actor, SHELVES.results.records.added, { submission, what: title });
  }

  /** Takes a document out again; the history keeps its name, nothing keeps the file. */
  async remove(
    actor: Actor,
    id: string,
    shelfName: ShelfName,
    uploadId: string,
    language: Language,
  ): Promise<CaseDetail> {
    const { desk } = this.needs;
    const shelf = SHELVES[shelfName];
    const submission = await desk.act(actor, id, undefined, (seen) =>
      this.take(seen, shelf, uploadId, actor),
    );
    const what = submission.history.at(-1)?.result;
    await desk.needs.audit.record(actor, shelf.records.removed, { submission, what });
    return desk.present(submission, actor, language);
  }

  /** What the office gives, for staff; the reading is written down first. */
  async result(actor: Actor, id: string, uploadId: string): Promise<StoredFile> {
    const { desk, uploads } = this.needs;
    const submission = await desk.load(actor, id);
    const opened = await openResult(submission, uploadId, uploads);
    await desk.needs.audit.record(actor, 'case.download', { submission, what: opened.name });
    return opened;
  }

  private async stage(actor: Actor, id: string, { attachment }: Shelf, { file }: GivenDocument) {
    const { desk, uploads } = this.needs;
    const { form, ...answered } = await desk.allow(actor, id);
    const version = await desk.needs.forms.answered(answered);
    const staged = await uploads.stageAs(file, { id: String(form), version }, attachment);
    const { _id, name, bytes, type, sha256 } = staged;
    return { upload: _id, name, bytes, type, sha256 };
  }

  private put(seen: SubmissionDocument, shelf: Shelf, document: NewDocument) {
    if (shelf.of(seen).length >= MOST) throw new AppError('upload.tooMany', { limit: MOST });
    const { title, by, upload } = document;
    const event = { kind: shelf.added, status: seen.status, by, result: title };
    const claim = { submission: seen._id, uploads: [upload] };
    return this.needs.connection.withSession((session) =>
      session.withTransaction(async () => {
        const changed = await changeCase(seen, { event, update: shelf.put(document) }, this.deps, session);
        await this.needs.uploads.claim([claim], session);
        return changed;
      }),
    );
  }

  private take(seen: SubmissionDocument, shelf: Shelf, uploadId: string, { username }: Actor) {
    const { upload, title } = find(shelf, seen, uploadId);
    const event = { kind: shelf.removed, status: seen.status, by: username, result: title };
    return this.needs.connection.withSession((session) =>
      session.withTransaction(async () => {
        const changed = await changeCase(seen, { event, update: shelf.take(upload) }, this.deps, session);
        await this.needs.uploads.release(upload, session);
        return changed;
      }),
    );
  }

  private get deps(): ChangeDeps {
    const { needs, ground } = this.needs.desk;
    return { submissions: needs.submissions, clock: ground.clock };
  }
}
