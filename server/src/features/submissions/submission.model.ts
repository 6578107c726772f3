import type {
  Agency,
  Answers,
  ApprovalOpinion,
  ApprovalStep,
  CaseStatus,
  Channel,
  Language,
} from '@khamrong/schemas';
import { Schema, type Connection, type Model, type Types } from 'mongoose';
import { lineLinkSchema, type LineLink } from '../../ports/line-link';
import type { HistoryEntry } from './history-entry';
import { indexSubmissions } from './submission-indexes';

export type { HistoryEntry } from './history-entry';

/** Stands in the history for whoever filed. */
export const CITIZEN = 'citizen';

/** A file that came with a submission; its bytes are in the file store. */
export interface SubmissionFile {
  /** Attachment key of the form. */
  key: string;
  upload: Types.ObjectId;
  name: string;
  bytes: number;
  type: string;
  sha256: string;
  /** Where an officer added it: what they called it, and their user name. */
  added?: { title: string; by: string };
}

/** A document that the office gives the citizen. */
export interface ResultDocument extends Omit<SubmissionFile, 'key' | 'added'> {
  /** What it is called, as staff typed it. */
  name: string;
  /** The job that made it, where the program did: done twice it gives once. */
  job?: Types.ObjectId;
}

/** The main case of a duplicate. */
export interface MergedInto {
  case: Types.ObjectId;
  receiptNo: string;
  /** Where the duplicate stood. */
  from: CaseStatus;
  at: Date;
}

/** A purge whose line of the record is still to be written. */
export interface UnrecordedPurge {
  by: { username: string; address: string };
  what: string;
}

/** What a citizen sent, and where its case stands. */
export interface SubmissionDocument {
  _id: Types.ObjectId;
  office: Types.ObjectId;
  form: Types.ObjectId;
  version: Types.ObjectId;
  slug: string;
  /** The client's Idempotency-Key and the SHA-256 of what it sent with it. */
  key: string;
  fingerprint: string;
  receiptNo: string;
  register: string;
  period: string;
  seq: number;
  submittedAt: Date;
  deemedReceivedAt: Date;
  dueAt?: Date;
  channel: Channel;
  language: Language;
  point?: string;
  /** Value in the office's list of the village it is about. */
  village?: string;
  /** Cell of the map it is about; none of a sealed service. */
  cell?: string;
  /** What its page called the privacy notice that stood on it. */
  privacyNoticeVersion?: string;
  /** That notice, where it is a version of the service's own. */
  privacyNotice?: number;
  /** Answers but the sealed ones, as one value. */
  answers: Answers;
  /** Answers of the classes personal_high and sensitive_health, encrypted as one value. */
  sealed?: Buffer;
  /** Keyed hashes of national IDs and bank accounts, for equality search. */
  fingerprints: string[];
  files: SubmissionFile[];
  results?: ResultDocument[];
  /** Name for lists, as printed: prefix, first and last name; empty where the service is anonymous. */
  applicant: string;
  /** What typing the beginning of finds the case: telephone numbers, digits alone. */
  words: string[];
  department: string;
  /** Number in the office's own register: typed by its clerks, never counted by the program. */
  sarabanNo?: string;
  /** Who has it while it is referred. */
  agency?: Agency;
  /** User name of the officer who has it in hand. */
  assignee?: string;
  /** User names of officers who were mentioned and have not said yet that they know. */
  mentions?: string[];
  restricted: boolean;
  mergedInto?: MergedInto;
  status: CaseStatus;
  /** While its status is one of those that wait for somebody; absent afterwards, so that an index holds these alone. */
  open?: true;
  /** The step it waits for on its way up, while it is open; `officer` where it was sent back. */
  waitsFor?: ApprovalStep;
  /** What was said on its way up this time round, in order. */
  opinions?: ApprovalOpinion[];
  /** While nobody of the office has opened it since the citizen wrote. */
  unread?: true;
  /** Raised by every change of the case; a change that names an older one is stale. */
  revision: number;
  history: HistoryEntry[];
  /** Who is told of it by LINE; absent until somebody asked for it. */
  line?: LineLink;
  /** When everything personal was taken out of it, its time being over. */
  purgedAt?: Date;
  /** The run that did it, where a run of the background did. */
  purgeRun?: Types.ObjectId;
  /** Until the record has its line: who purged it, and what the line says. */
  unrecorded?: UnrecordedPurge;
  /** The last so many lines of its history nobody was told of yet; absent once they were. */
  untold?: number;
  /** When what stands in it changed after its filing: a reply, a correction, a purge. */
  rewrittenAt?: Date;
}

const Mixed = Schema.Types.Mixed;
const ObjectId = Schema.Types.ObjectId;
const text = { type: String, required: true } as const;
const date = { type: Date, required: true } as const;
const number = { type: Number, required: true } as const;

const schema = new Schema<SubmissionDocument>(
  {
    office: { type: ObjectId, required: true },
    form: { type: ObjectId, required: true },
    version: { type: ObjectId, required: true },
    slug: text,
    key: text,
    fingerprint: text,
    receiptNo: text,
    register: text,
    period: text,
    seq: number,
    submittedAt: date,
    deemedReceivedAt: date,
    dueAt: Date,
    channel: text,
    language: text,
    point: String,
    village: String,
    cell: String,
    privacyNoticeVersion: String,
    privacyNotice: Number,
    answers: { type: Mixed, required: true },
    sealed: Buffer,
    fingerprints: { type: [String], required: true },
    files: { type: [Mixed], required: true } as never,
    results: { type: [Mixed], default: undefined } as never,
    applicant: { type: String, default: '' },
    words: { type: [String], required: true },
    department: text,
    sarabanNo: String,
    agency: Mixed,
    assignee: String,
    mentions: { type: [String], default: undefined },
    restricted: { type: Boolean, required: true },
    mergedInto: Mixed,
    status: text,
    open: Boolean,
    waitsFor: String,
    opinions: { type: [Mixed], default: undefined } as never,
    unread: Boolean,
    revision: number,
    history: { type: [Mixed], required: true } as never,
    line: lineLinkSchema,
    purgedAt: Date,
    purgeRun: ObjectId,
    unrecorded: Mixed,
    untold: Number,
    rewrittenAt: Date,
  },
  { minimize: false },
);
indexSubmissions(schema);

export type SubmissionModel = Model<SubmissionDocument>;
export const submissionModel = (connection: Connection): SubmissionModel =>
  connection.models.Submission ?? connection.model<SubmissionDocument>('Submission', schema, 'submissions');
