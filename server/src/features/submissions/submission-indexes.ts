import type { IndexDefinition, IndexOptions, Schema } from 'mongoose';
import type { SubmissionDocument } from './submission.model';

type Keys = Record<string, 1 | -1>;

/** Newest first, under what comes before it. */
const NEWEST = { submittedAt: -1, _id: -1 } as const;

/** Of documents that have these fields alone: those without cost it nothing. */
const having = (...fields: (keyof SubmissionDocument)[]): IndexOptions => ({
  partialFilterExpression: Object.fromEntries(fields.map((field) => [field, { $exists: true }])),
});

/** What submissions are looked for by; each is paid for by every filing it holds. */
const INDEXES: readonly (readonly [Keys, IndexOptions?])[] = [
  // One submission a key and one number a register: the database itself refuses a second.
  [{ office: 1, key: 1 }, { unique: true }],
  [{ office: 1, register: 1, period: 1, seq: 1 }, { unique: true }],
  [{ office: 1, receiptNo: 1 }],
  [{ office: 1, ...NEWEST }],
  [{ office: 1, status: 1, ...NEWEST }],
  [{ office: 1, form: 1, ...NEWEST }],
  [{ office: 1, department: 1, ...NEWEST }],
  [{ office: 1, assignee: 1, ...NEWEST }, having('assignee')],
  [{ office: 1, mentions: 1, ...NEWEST }, having('mentions')],
  [{ office: 1, point: 1, ...NEWEST }, having('point')],
  [{ office: 1, village: 1, ...NEWEST }, having('village')],
  [{ form: 1, cell: 1, ...NEWEST }, having('cell')],
  // What waits is little beside all there ever was, and is what is looked at all day.
  [{ office: 1, open: 1, ...NEWEST }, having('open')],
  [{ office: 1, open: 1, dueAt: 1, _id: 1 }, having('open')],
  [{ office: 1, open: 1, assignee: 1, ...NEWEST }, having('open', 'assignee')],
  [{ office: 1, unread: 1, ...NEWEST }, having('unread')],
  [{ office: 1, waitsFor: 1, ...NEWEST }, having('waitsFor')],
  [{ 'mergedInto.case': 1 }, having('mergedInto')],
  [{ office: 1, words: 1 }],
  [{ fingerprints: 1 }],
  // Who stops being told by LINE stops for all of theirs.
  [{ office: 1, 'line.mark': 1 }, having('line')],
  // Only what somebody is still to be told of stands in it.
  [{ office: 1, untold: 1 }, having('untold')],
  [{ office: 1, rewrittenAt: 1 }, having('rewrittenAt')],
  [{ office: 1, form: 1, purgedAt: 1 }, having('unrecorded')],
];

export function indexSubmissions(schema: Schema<SubmissionDocument>): void {
  for (const [keys, options] of INDEXES) schema.index(keys as IndexDefinition, options);
}
