import type { Agency, ApprovalOpinion, ApprovalStep, CaseStatus, EventKind } from '@khamrong/schemas';
import type { Types } from 'mongoose';

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
  /** Keys of the questions that the citizen is asked to answer anew. */
  questions?: string[];
  /** What they answered otherwise than before; not what was sealed. */
  corrected?: { key: string; before?: unknown }[];
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
  /** The registry's number that was typed; null where it was taken away. */
  sarabanNo?: string | null;
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
