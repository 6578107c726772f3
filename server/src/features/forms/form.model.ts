import type { DefinitionFault, FormDefinition, MonthsKept, Text } from '@khamrong/schemas';
import { Schema, type Connection, type Model, type Types } from 'mongoose';

/** A draft that will be published by itself. */
export interface PublishPlan {
  at: Date;
  /** Whoever planned it. */
  username: string;
  displayName: string;
  /** Whether they may publish unsealed what was sealed. */
  mayUnseal: boolean;
  /** Until then another process is at it; it was broken off where this is past. */
  claimedUntil?: Date;
}

/** A planned publish that was not done. */
export interface FailedPlan {
  at: Date;
  faults: DefinitionFault[];
}

/** A service's form: the clerk's draft, and which version citizens get. */
export interface FormDocument {
  _id: Types.ObjectId;
  office: Types.ObjectId;
  /** Its address for citizens. */
  slug: string;
  /** Addresses it had before: they lead to it for as long as no other form takes them. */
  formerSlugs?: string[];
  /** Code in the printed QR; it survives renames and new versions. */
  code: string;
  draft: FormDefinition;
  /** Raised by every save; a save that names an older one is stale. */
  revision: number;
  /** When the draft was saved last, and the display name of who did. */
  savedAt?: Date;
  savedBy?: string;
  /** SHA-256 of the draft, and of the draft that was published last. */
  draftHash?: string;
  liveHash?: string;
  plan?: PublishPlan;
  failedPlan?: FailedPlan;
  /** Version citizens get; absent until first published. */
  liveVersion?: Types.ObjectId;
  open: boolean;
  opensAt?: Date;
  closesAt?: Date;
  /** Submissions after which it closes by itself. */
  cap?: number;
  closedMessage?: Text;
  /** Names of the places its codes hang at. */
  points?: string[];
  /** Websites that may show it in a frame. */
  embedOrigins?: string[];
  /** That everybody who files proves that no program does. */
  proof?: boolean;
  /** How long its cases are kept; for good where it says nothing. */
  retention?: MonthsKept;
  /** The version of its privacy notice that is in force, and the SHA-256 of what it says. */
  notice?: { number: number; hash: string };
  /** Place in the directory. */
  order: number;
  createdAt: Date;
  updatedAt: Date;
}

const schema = new Schema<FormDocument>(
  {
    office: { type: Schema.Types.ObjectId, required: true },
    slug: { type: String, required: true },
    formerSlugs: { type: [String], default: undefined },
    code: { type: String, required: true },
    draft: { type: Schema.Types.Mixed, required: true },
    revision: { type: Number, required: true },
    savedAt: { type: Date },
    savedBy: { type: String },
    draftHash: { type: String },
    liveHash: { type: String },
    plan: { type: Schema.Types.Mixed },
    failedPlan: { type: Schema.Types.Mixed },
    liveVersion: { type: Schema.Types.ObjectId },
    open: { type: Boolean, required: true },
    opensAt: { type: Date },
    closesAt: { type: Date },
    cap: { type: Number },
    closedMessage: { type: Schema.Types.Mixed },
    points: { type: [String], default: undefined },
    embedOrigins: { type: [String], default: undefined },
    proof: { type: Boolean },
    retention: { type: Schema.Types.Mixed },
    notice: { type: Schema.Types.Mixed },
    order: { type: Number, required: true },
    createdAt: { type: Date, required: true },
    updatedAt: { type: Date, required: true },
  },
  { minimize: false },
);
schema.index({ office: 1, slug: 1 }, { unique: true });
schema.index({ code: 1 }, { unique: true });

export type FormModel = Model<FormDocument>;
export const formModel = (connection: Connection): FormModel =>
  connection.model<FormDocument>('Form', schema, 'forms');
