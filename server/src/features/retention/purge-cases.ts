import { END_STATUSES, type CaseStatus, type EndStatus, type MonthsKept } from '@khamrong/schemas';
import { trusted, type Connection, type Types } from 'mongoose';
import type { Clock } from '../../ports/clock';
import type { AuditService, Doer } from '../audit/audit.service';
import type {
  HistoryEntry,
  SubmissionDocument,
  SubmissionModel,
  UnrecordedPurge,
} from '../submissions/submissions.service';
import type { UploadsService } from '../uploads/uploads.service';
import { recordLeft, recordPurge } from './record-purge';

/** How long an office keeps the cases of one service. */
export interface Retention {
  office: Types.ObjectId;
  form: Types.ObjectId;
  /** What the record calls the service. */
  slug: string;
  months: MonthsKept;
  /** What was due then; now, where it is absent. */
  asOf?: Date;
  /** Only what was told in confidence, or only what was not; both where it is absent. */
  restricted?: boolean;
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
export const endedAt = ({
  history,
  submittedAt,
}: Pick<SubmissionDocument, 'history' | 'submittedAt'>): Date => history.at(-1)?.at ?? submittedAt;

/** Cases that a service keeps no longer, the oldest first, as they are read. */
export async function* dueCases(
  { office, form, months, restricted, asOf }: Retention,
  { submissions, clock }: Pick<PurgeDeps, 'submissions' | 'clock'>,
): AsyncGenerator<SubmissionDocument> {
  const now = asOf ?? clock();
  const cutoffs = new Map<CaseStatus, Date>(
    END_STATUSES.flatMap((status) => {
      const kept = months[status];
      return kept === undefined ? [] : [[status, cutoffOf(now, kept)]];
    }),
  );
  if (cutoffs.size === 0) return;
  const filter = {
    office,
    form,
    open: trusted({ $exists: false }),
    purgedAt: trusted({ $exists: false }),
    $or: [...cutoffs].map(([status, cutoff]) => ({ status, submittedAt: trusted({ $lt: cutoff }) })),
    ...(restricted === undefined ? {} : { restricted }),
  };
  const found = submissions.find(filter).sort({ submittedAt: 1 }).lean();
  for await (const each of found.cursor()) {
    const cutoff = cutoffs.get(each.status);
    if (cutoff && endedAt(each) < cutoff) yield each;
  }
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
  line: 1,
} as const;

const TIME_OVER = 'ลบข้อมูลส่วนบุคคลแล้ว เพราะครบกำหนดเก็บรักษา';

/** Says on the case's page why it is empty. */
const why = (status: CaseStatus, at: Date, by: Doer, internalNote: string): HistoryEntry => ({
  at,
  status,
  kind: 'note',
  by: by.username,
  internalNote,
});

/** Who purges a case, and what its line of the record and its history say of that. */
export interface Purging extends Pick<SubmissionDocument, 'purgeRun'> {
  unrecorded: UnrecordedPurge;
  /** For its history; that its time is over, where nothing else is said. */
  note?: string;
}

/**
 * Takes everything personal out of a case: answers, files, names and texts. Number, dates, service and outcome stay, so that the
 * register has no gap. All of it or nothing; its files are swept within an hour or two of the server's running.
 * @returns whether the case was as it had been read
 */
export async function purgeCase(
  found: SubmissionDocument,
  { unrecorded, purgeRun, note = TIME_OVER }: Purging,
  { connection, submissions, uploads, clock }: PurgeDeps,
): Promise<boolean> {
  const { _id, revision, files, results = [], history } = found;
  const emptied = { answers: {}, fingerprint: '', fingerprints: [], files: [], applicant: '', words: [] };
  const purgedAt = clock();
  const $set = {
    ...emptied,
    history: [...history.map(bare), why(found.status, purgedAt, unrecorded.by, note)],
    purgedAt,
    rewrittenAt: purgedAt,
    unrecorded,
    ...(purgeRun && { purgeRun }),
  };
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

/** What a run is told beside what to purge. */
export interface PurgeRunning {
  by: Doer;
  /** Id of its job; none of a command. */
  run?: Types.ObjectId;
  /** Called after each case; what it throws ends the run between two cases. */
  each?(count: number): void;
}

/**
 * Purges what a service keeps no longer; each case is a line of the record, also where the run that purged it was cut short before
 * it was written. What such a run left is taken up by the next.
 * @returns how many cases
 */
export async function purgeDue(
  retention: Retention,
  deps: PurgeDeps,
  { by, run, each }: PurgeRunning = { by: BY },
): Promise<number> {
  await recordLeft(retention, deps);
  let count = 0;
  for await (const found of dueCases(retention, deps)) {
    const kept = retention.months[found.status as EndStatus];
    const unrecorded = { by, what: `${retention.slug} ${found.status} ${kept}` };
    if (!(await purgeCase(found, { unrecorded, purgeRun: run }, deps))) continue;
    await recordPurge({ ...found, unrecorded }, deps);
    count += 1;
    each?.(count);
  }
  return count;
}
