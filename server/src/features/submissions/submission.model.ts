import type { Agency, Answers, CaseStatus, Channel, EventKind, Language } from '@khamrong/schemas';
import { Schema, type Connection, type Model, type Types } from 'mongoose';

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
  /** Name of the document that was added or taken out. */
  result?: string;
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
  /** Cell of the map it is about, where whoever is there may know of it. */
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
  status: CaseStatus;
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
    status: text,
    revision: number,
    history: { type: [Mixed], required: true } as never,
    untold: Number,
  },
  { minimize: false },
);
// One submission a key and one number a register: the database itself refuses a second.
schema.index({ office: 1, key: 1 }, { unique: true });
schema.index({ office: 1, register: 1, period: 1, seq: 1 }, { unique: true });
schema.index({ office: 1, receiptNo: 1 });
schema.index({ office: 1, submittedAt: -1, _id: -1 });
schema.index({ office: 1, status: 1, submittedAt: -1, _id: -1 });
schema.index({ office: 1, form: 1, submittedAt: -1, _id: -1 });
schema.index({ office: 1, department: 1, submittedAt: -1, _id: -1 });
// Partial: a case nobody has in hand yet, as every new one, costs this index nothing.
schema.index(
  { office: 1, assignee: 1, submittedAt: -1, _id: -1 },
  { partialFilterExpression: { assignee: { $exists: true } } },
);
schema.index(
  { office: 1, mentions: 1, submittedAt: -1, _id: -1 },
  { partialFilterExpression: { mentions: { $exists: true } } },
);
schema.index(
  { office: 1, point: 1, submittedAt: -1, _id: -1 },
  { partialFilterExpression: { point: { $exists: true } } },
);
schema.index(
  { form: 1, cell: 1, submittedAt: -1, _id: -1 },
  { partialFilterExpression: { cell: { $exists: true } } },
);
schema.index({ office: 1, words: 1 });
schema.index({ fingerprints: 1 });
// Partial: only what somebody is still to be told of stands in it.
schema.index({ untold: 1 }, { partialFilterExpression: { untold: { $exists: true } } });

export type SubmissionModel = Model<SubmissionDocument>;
export const submissionModel = (connection: Connection): SubmissionModel =>
  connection.models.Submission ?? connection.model<SubmissionDocument>('Submission', schema, 'submissions');
