import { Schema, type Connection, type Model, type Types } from 'mongoose';

/** What a job does; each has one handler. */
export const JOB_KINDS = [
  'export',
  'petitions',
  'mail',
  'line',
  'webhook',
  'dueDates',
  'digest',
  'purge',
  'personalData',
] as const;
export type JobKind = (typeof JOB_KINDS)[number];

/**
 * `waiting` for its time or a worker, `running` under a lease, `done`, `dead` after the last attempt: somebody has to look;
 * `cancelled` by a person.
 */
export const JOB_STATES = ['waiting', 'running', 'done', 'dead', 'cancelled'] as const;
export type JobState = (typeof JOB_STATES)[number];

/** Work that is done in the background, at least once, by whichever process takes it. */
export interface JobDocument {
  _id: Types.ObjectId;
  office: Types.ObjectId;
  kind: JobKind;
  /** Of its kind there is one with this key, however often it is asked for. */
  key: string;
  /** What the handler is told: ids and settings, never answers. */
  task: unknown;
  state: JobState;
  /** Not before. */
  runAt: Date;
  /** While it runs: until when nobody else takes it. */
  leaseUntil?: Date;
  /** The run that holds the lease; one that lost it writes nothing. */
  run?: string;
  attempts: number;
  done: number;
  /** Steps in all; 0 while unknown. */
  total: number;
  /** What the last attempt failed with; no personal data. */
  fault?: string;
  /** What came of it. */
  result?: unknown;
  /** User name of who asked for it; empty for the program itself. */
  by: string;
  createdAt: Date;
  endedAt?: Date;
  /** When it and its result are thrown away. */
  expiresAt?: Date;
}

const Mixed = Schema.Types.Mixed;
const date = { type: Date, required: true } as const;
const number = { type: Number, required: true } as const;

const schema = new Schema<JobDocument>(
  {
    office: { type: Schema.Types.ObjectId, required: true },
    kind: { type: String, required: true },
    key: { type: String, required: true },
    task: Mixed,
    state: { type: String, required: true },
    runAt: date,
    leaseUntil: Date,
    run: String,
    attempts: number,
    done: number,
    total: number,
    fault: String,
    result: Mixed,
    by: { type: String, default: '' },
    createdAt: date,
    endedAt: Date,
    expiresAt: Date,
  },
  { minimize: false },
);
schema.index({ office: 1, kind: 1, key: 1 }, { unique: true });
schema.index({ state: 1, runAt: 1 });
schema.index({ office: 1, by: 1, createdAt: -1 });
schema.index({ kind: 1, expiresAt: 1 });

export type JobModel = Model<JobDocument>;
export const jobModel = (connection: Connection): JobModel =>
  connection.models.Job ?? connection.model<JobDocument>('Job', schema, 'jobs');
