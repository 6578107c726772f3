import { trusted, type ClientSession } from 'mongoose';

import type { UploadDocument, UploadsService } from '../uploads/uploads.service';
import type { CounterModel } from './counter.model';
import type { Draft, Filed } from './draft';
import type { FormLockModel } from './form-lock.model';
import { overCap } from './keep-caps';
import type { SubmissionDocument, SubmissionFile, SubmissionModel } from './submission.model';
import { takeNumbers } from './take-numbers';

export interface FilingStores {
  submissions: SubmissionModel;
  counters: CounterModel;
  locks: FormLockModel;
  uploads: UploadsService;
}

type Staged = Map<string, UploadDocument>;

const answerTo = (existing: SubmissionDocument, draft: Draft): Filed =>
  existing.fingerprint === draft.submission.fingerprint
    ? { outcome: 'replayed', submission: existing }
    : { outcome: 'keyReused' };

/** Answers the drafts whose key was filed before. */
async function answerRepeated(
  drafts: Draft[],
  stores: FilingStores,
  session: ClientSession,
): Promise<Map<Draft, Filed>> {
  const office = drafts[0]?.submission.office;
  const keys = drafts.map(({ submission }) => submission.key);
  const found = await stores.submissions
    .find({ office, key: trusted({ $in: keys }) })
    .session(session)
    .lean();
  const byKey = new Map(found.map((submission) => [submission.key, submission]));
  const answered = new Map<Draft, Filed>();
  for (const draft of drafts) {
    const existing = byKey.get(draft.submission.key);
    if (existing) answered.set(draft, answerTo(existing, draft));
  }
  return answered;
}

/** Attachment keys whose file is no longer staged, belongs to another form, or was sent for another key. */
function goneFrom({ claimed, submission }: Draft, staged: Staged): string[] {
  const fits = ({ key, uploadId }: Draft['claimed'][number]): boolean => {
    const upload = staged.get(uploadId);
    return upload?.key === key && String(upload.form) === String(submission.form);
  };
  return claimed.filter((claim) => !fits(claim)).map(({ key }) => key);
}

const filesOf = ({ claimed }: Draft, staged: Staged): SubmissionFile[] =>
  claimed.flatMap(({ key, uploadId }) => {
    const upload = staged.get(uploadId);
    if (!upload) return [];
    const { _id, name, bytes, type, sha256 } = upload;
    return [{ key, upload: _id, name, bytes, type, sha256 }];
  });

async function store(
  drafts: Draft[],
  staged: Staged,
  stores: FilingStores,
  session: ClientSession,
): Promise<Map<Draft, Filed>> {
  const numbers = await takeNumbers(drafts, stores.counters, session);
  const filed = new Map<Draft, Filed>();
  const documents: SubmissionDocument[] = [];
  for (const draft of drafts) {
    const numbered = numbers.get(draft);
    if (!numbered) continue;
    const submission = { ...draft.submission, ...numbered, files: filesOf(draft, staged) };
    documents.push(submission);
    filed.set(draft, { outcome: 'created', submission });
  }
  // The driver's own insert: these documents are ours, and casting each again cost a third of the request.
  await stores.submissions.collection.insertMany(documents, { session, ignoreUndefined: true });
  const claims = documents
    .filter(({ files }) => files.length > 0)
    .map(({ _id, files }) => ({ submission: _id, uploads: files.map(({ upload }) => upload) }));
  await stores.uploads.claim(claims, session);
  return filed;
}

/**
 * Files a batch as one atomic unit: unique keys, receipt numbers without gaps, first history entries and claimed
 * files, all or nothing. Each draft gets an answer of its own. Keys within a batch must differ.
 */
export async function fileBatch(
  drafts: Draft[],
  stores: FilingStores,
  session: ClientSession,
): Promise<Map<Draft, Filed>> {
  const answered = await answerRepeated(drafts, stores, session);
  const fresh = drafts.filter((draft) => !answered.has(draft));
  const ids = fresh.flatMap(({ claimed }) => claimed.map(({ uploadId }) => uploadId));
  const staged = await stores.uploads.staged(ids, session);
  for (const draft of fresh) {
    const keys = goneFrom(draft, staged);
    if (keys.length > 0) answered.set(draft, { outcome: 'uploadGone', keys });
  }
  const whole = fresh.filter((draft) => !answered.has(draft));
  for (const draft of await overCap(whole, stores, session)) answered.set(draft, { outcome: 'full' });
  const storable = whole.filter((draft) => !answered.has(draft));
  const filed =
    storable.length > 0 ? await store(storable, staged, stores, session) : new Map<Draft, Filed>();
  return new Map([...answered, ...filed]);
}
