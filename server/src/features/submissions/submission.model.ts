import type {
  Agency,
  Answers,
  ApprovalOpinion,
  ApprovalStep,
  CaseStatus,
  Channel,
  EventKind,
  Language,
} from '@khamrong/schemas';
import { Schema, type Connection, type Model, type Types } from 'mongoose';
import { indexSubmissions } from './submission-indexes';

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
}

/** A document that the office gives the citizen. */
export interface ResultDocument extends Omit<SubmissionFile, 'key'> {
  /** What it is called, as staff typed it. */
  name: string;
}

/** One line of a case's history; appended, never changed. */
export interface HistoryEntry {
  at: Date;
  /** Where the case stood from then on. */
  status: CaseStatus;
  /** What else happened than that it came there. */
  kind?: EventKind;
  /** User name of the officer, or `citizen`. */
  by: string;
  publicNote?: string;
  internalNote?: string;
  /** Keys of the attachments that the citizen is asked for. */
  asks?: string[];
  /** What the citizen wrote. */
  reply?: string;
  /** Files that the citizen sent with it; they stand among those of the case. */
  uploads?: Types.ObjectId[];
  /** User name of who was given the case; null for nobody. */
  assignee?: string | null;
  /** Where the case was passed to. */
  department?: string;
  /** Whom the case was referred to. */
  agency?: Agency;
  /** User names of the officers that a note mentions. */
  mentions?: string[];
  /** What was said at a step of its way up, or why the step was left out. */
  opinion?: ApprovalOpinion;
  /** The step it was sent back to. */
  returnedTo?: ApprovalStep;
  /** Name of the document that was added or taken out. */
  result?: string;
  /** Receipt number of the main case it was joined with or parted from. */
  main?: string;
  /** The same of a duplicate, in the history of its main case. */
  duplicate?: string;
  /** From when to when its due date moved. */
  due?: { from: Date; to: Date };
}

/** The main case of a duplicate. */
export interface MergedInto {
  case: Types.ObjectId;
  receiptNo: string;
  /** Where the duplicate stood. */
  from: CaseStatus;
  at: Date;
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
  privacyNoticeVersion?: string;
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
  /** What typing the beginning of finds the case: its names, in the spelling of searches. */
  words: string[];
  department: string;
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
  /** The last so many lines of its history nobody was told of yet; absent once they were. */
  untold?: number;
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
    answers: { type: Mixed, required: true },
    sealed: Buffer,
    fingerprints: { type: [String], required: true },
    files: { type: [Mixed], required: true } as never,
    results: { type: [Mixed], default: undefined } as never,
    applicant: { type: String, default: '' },
    words: { type: [String], required: true },
    department: text,
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
    untold: Number,
  },
  { minimize: false },
);
indexSubmissions(schema);

export type SubmissionModel = Model<SubmissionDocument>;
export const submissionModel = (connection: Connection): SubmissionModel =>
  connection.models.Submission ?? connection.model<SubmissionDocument>('Submission', schema, 'submissions');
