import { AppError, MAX_FILE_BYTES, type Attachment, type CaseDetail, type Language } from '@khamrong/schemas';
import type { Connection } from 'mongoose';
import type { CaseDesk } from '../cases/case-desk';
import type { Actor } from '../staff/actor';
import { changeCase, type ChangeDeps } from '../submissions/change-case';
import type { ResultDocument, SubmissionDocument } from '../submissions/submissions.service';
import { cleanFileName } from '../uploads/file-name';
import type { ReceivedFile, StoredFile, UploadsService } from '../uploads/uploads.service';

/** No attachment of a form has this key. */
const KIND: Attachment = {
  key: '_result',
  label: { th: 'เอกสารผลการดำเนินการ' },
  accept: ['pdf', 'image'],
  maxFiles: 1,
  maxBytes: MAX_FILE_BYTES,
};
/** Documents of one case. */
const MOST = 20;
const LONGEST_NAME = 100;

export interface NewResult {
  /** What the citizen reads. */
  name: string;
  file: ReceivedFile;
}

interface Needs {
  desk: CaseDesk;
  uploads: UploadsService;
  connection: Connection;
}

const extensionOf = (type: string): string => (type === 'image/jpeg' ? 'jpg' : (type.split('/')[1] ?? 'pdf'));

/** A document of a case under the name it was given. @throws AppError `submission.notFound` */
export async function openResult(
  { results = [] }: SubmissionDocument,
  uploadId: string,
  uploads: Pick<UploadsService, 'open'>,
): Promise<StoredFile> {
  const result = results.find(({ upload }) => String(upload) === uploadId);
  if (!result) throw new AppError('submission.notFound');
  const name = cleanFileName(result.name.replace(/[/\\]/g, '-'), extensionOf(result.type));
  return { ...(await uploads.open(uploadId)), name };
}

/** What the office gives the citizen at the end: letters, permits, photos of the work. */
export class ResultDocumentsService {
  constructor(private readonly needs: Needs) {}

  /** Whether somebody may add to a case, before a file is received. @throws AppError `submission.notFound` */
  async reach(actor: Actor, id: string): Promise<void> {
    await this.needs.desk.load(actor, id);
  }

  /** @throws AppError `upload.…` as for files of citizens, `request.invalid` without a name */
  async add(actor: Actor, id: string, { name, file }: NewResult, language: Language): Promise<CaseDetail> {
    const { desk } = this.needs;
    const title = name.trim();
    if (!title || title.length > LONGEST_NAME) throw new AppError('request.invalid', { path: '/name' });
    const { form, ...answered } = await desk.load(actor, id);
    const version = await desk.needs.forms.answered(answered);
    const upload = await this.needs.uploads.stageAs(file, { id: String(form), version }, KIND);
    const { _id, bytes, type, sha256 } = upload;
    const result = { upload: _id, name: title, bytes, type, sha256 };
    const submission = await desk.act(actor, id, undefined, (seen) => this.give(seen, result, actor));
    await desk.needs.audit.record(actor, 'case.resultAdd', { submission, what: title });
    return desk.present(submission, actor, language);
  }

  /** Takes a document from the citizen again; the history keeps its name, nothing keeps the file. */
  async remove(actor: Actor, id: string, uploadId: string, language: Language): Promise<CaseDetail> {
    const { desk } = this.needs;
    const submission = await desk.act(actor, id, undefined, (seen) => this.take(seen, uploadId, actor));
    const what = submission.history.at(-1)?.result;
    await desk.needs.audit.record(actor, 'case.resultRemove', { submission, what });
    return desk.present(submission, actor, language);
  }

  /** For staff; the reading is written down first. */
  async file(actor: Actor, id: string, uploadId: string): Promise<StoredFile> {
    const { desk, uploads } = this.needs;
    const submission = await desk.load(actor, id);
    const opened = await openResult(submission, uploadId, uploads);
    await desk.needs.audit.record(actor, 'case.download', { submission, what: opened.name });
    return opened;
  }

  private give(seen: SubmissionDocument, result: ResultDocument, { username }: Actor) {
    if ((seen.results ?? []).length >= MOST) throw new AppError('upload.tooMany', { limit: MOST });
    const event = { kind: 'result', status: seen.status, by: username, result: result.name } as const;
    const claim = { submission: seen._id, uploads: [result.upload] };
    return this.needs.connection.withSession((session) =>
      session.withTransaction(async () => {
        const update = { $push: { results: result } };
        const changed = await changeCase(seen, { event, update }, this.deps, session);
        await this.needs.uploads.claim([claim], session);
        return changed;
      }),
    );
  }

  private take(seen: SubmissionDocument, uploadId: string, { username }: Actor) {
    const { status, results = [] } = seen;
    const result = results.find(({ upload }) => String(upload) === uploadId);
    if (!result) throw new AppError('submission.notFound');
    const event = { kind: 'resultRemoved', status, by: username, result: result.name } as const;
    return this.needs.connection.withSession((session) =>
      session.withTransaction(async () => {
        const update = { $pull: { results: { upload: result.upload } } };
        const changed = await changeCase(seen, { event, update }, this.deps, session);
        await this.needs.uploads.release(result.upload, session);
        return changed;
      }),
    );
  }

  private get deps(): ChangeDeps {
    const { needs, ground } = this.needs.desk;
    return { submissions: needs.submissions, clock: ground.clock };
  }
}
