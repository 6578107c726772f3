import type { CaseStatus } from '@khamrong/schemas';
import { trusted, type Connection } from 'mongoose';
import type { Clock } from '../../ports/clock';
import type { AuditService, Doer } from '../audit/audit.service';
import type { HistoryEntry, SubmissionDocument, SubmissionModel } from '../submissions/submissions.service';
import type { UploadsService } from '../uploads/uploads.service';

/** How long an office keeps the cases of one service. */
export interface Retention {
  slug: string;
  /** Calendar months since the case ended. */
  months: number;
  /** Ends that it is for; none named means all. */
  statuses: readonly CaseStatus[];
}

export interface PurgeDeps {
  connection: Connection;
  submissions: SubmissionModel;
  uploads: Pick<UploadsService, 'release'>;
  audit: AuditService;
  clock: Clock;
}

/** Who the record names: whoever may run commands on the machine. */
const BY: Doer = { username: 'system', address: '' };

/** What ended before this is due. */
export function cutoffOf(now: Date, months: number): Date {
  const cutoff = new Date(now);
  cutoff.setUTCMonth(cutoff.getUTCMonth() - months);
  return cutoff;
}

/** When a case was last changed; one that waits for somebody is never due. */
const endedAt = ({ history, submittedAt }: SubmissionDocument): Date => history.at(-1)?.at ?? submittedAt;

/** Cases that a service keeps no longer, the oldest first, as they are read. */
export async function* dueCases(
  { slug, months, statuses }: Retention,
  { submissions, clock }: Pick<PurgeDeps, 'submissions' | 'clock'>,
): AsyncGenerator<SubmissionDocument> {
  const cutoff = cutoffOf(clock(), months);
  const filter = {
    slug,
    open: trusted({ $exists: false }),
    purgedAt: trusted({ $exists: false }),
    submittedAt: trusted({ $lt: cutoff }),
    ...(statuses.length > 0 ? { status: trusted({ $in: statuses }) } : {}),
  };
  for await (const found of submissions.find(filter).sort({ submittedAt: 1 }).lean().cursor())
    if (endedAt(found) < cutoff) yield found;
}

/** What happened and when, without what anybody wrote. */
const bare = ({ at, status, kind, by, department }: HistoryEntry): HistoryEntry => ({
  at,
  status,
  by,
  ...(kind ? { kind } : {}),
  ...(department ? { department } : {}),
});

const GONE = {
  sealed: 1,
  results: 1,
  point: 1,
  village: 1,
  cell: 1,
  agency: 1,
  assignee: 1,
  mentions: 1,
  opinions: 1,
  unread: 1,
  untold: 1,
} as const;

/** Says on the case's page why it is empty. */
const why = (status: CaseStatus, at: Date): HistoryEntry => ({
  at,
  status,
  kind: 'note',
  by: BY.username,
  internalNote: 'ลบข้อมูลส่วนบุคคลแล้ว เพราะครบกำหนดเก็บรักษา',
});

/**
 * Takes everything personal out of a case: answers, files, names and texts. Number, dates, service and outcome stay, so that the
 * register has no gap. All of it or nothing; its files are swept within an hour or two of the server's running.
 * @returns whether the case was as it had been read
 */
async function purgeCase(found: SubmissionDocument, deps: PurgeDeps): Promise<boolean> {
  const { connection, submissions, uploads, clock } = deps;
  const { _id, revision, files, results = [], history } = found;
  const emptied = { answers: {}, fingerprint: '', fingerprints: [], files: [], applicant: '', words: [] };
  const purgedAt = clock();
  const $set = { ...emptied, history: [...history.map(bare), why(found.status, purgedAt)], purgedAt };
  let purged = false;
  await connection.transaction(async (session) => {
    const changed = await submissions.updateOne(
      { _id, revision },
      { $set, $unset: GONE, $inc: { revision: 1 } },
      { session },
    );
    purged = changed.modifiedCount === 1;
    if (!purged) return;
    for (const { upload } of [...files, ...results]) await uploads.release(upload, session);
  });
  return purged;
}

/**
 * Purges what a service keeps no longer; each case is a line of the record, written once it is done. A run that was cut short is
 * taken up by the next.
 * @returns how many cases
 */
export async function purgeDue(retention: Retention, deps: PurgeDeps): Promise<number> {
  let count = 0;
  for await (const found of dueCases(retention, deps)) {
    if (!(await purgeCase(found, deps))) continue;
    const { _id, receiptNo } = found;
    const what = `${retention.slug} ${retention.months}`;
    await deps.audit.record(BY, 'case.purge', { submission: { _id, receiptNo }, what });
    count += 1;
  }
  return count;
}
