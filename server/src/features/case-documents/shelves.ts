import { MAX_FILE_BYTES, type Attachment, type AuditAction, type EventKind } from '@khamrong/schemas';
import type { SubmissionDocument, SubmissionFile } from '../submissions/submissions.service';

/** What staff add to a case: what the office gives the citizen, or what came from them on paper, by post or by messenger. */
export type ShelfName = 'results' | 'received';

/** A document that staff add, as it was staged. */
export interface NewDocument extends Omit<SubmissionFile, 'key' | 'added'> {
  /** As staff typed it. */
  title: string;
  /** User name of the officer. */
  by: string;
  /** The job that made it, where the program did. */
  job?: SubmissionFile['upload'];
}

/** Where documents of a kind lie in a case. */
export interface Shelf {
  /** What a file is checked as; no attachment of a form has its key. */
  attachment: Attachment;
  added: EventKind;
  removed: EventKind;
  records: { added: AuditAction; removed: AuditAction };
  /** The documents that lie there, by the title they were given. */
  of(submission: SubmissionDocument): Pick<NewDocument, 'upload' | 'title' | 'type'>[];
  /** The changes that put a document there, and take it out again. */
  put(document: NewDocument): Record<string, unknown>;
  take(upload: SubmissionFile['upload']): Record<string, unknown>;
}

const kindOf = (key: string, th: string): Attachment => ({
  key,
  label: { th },
  accept: ['pdf', 'image'],
  maxFiles: 1,
  maxBytes: MAX_FILE_BYTES,
});

export const SHELVES: Record<ShelfName, Shelf> = {
  results: {
    attachment: kindOf('_result', 'เอกสารผลการดำเนินการ'),
    added: 'result',
    removed: 'resultRemoved',
    records: { added: 'case.resultAdd', removed: 'case.resultRemove' },
    of: ({ results = [] }) => results.map(({ name, ...file }) => ({ ...file, title: name })),
    put: ({ title, by: _, ...file }) => ({ $push: { results: { ...file, name: title } } }),
    take: (upload) => ({ $pull: { results: { upload } } }),
  },
  // Beside what the citizen sent, so that it is looked at, printed, exported and purged as that is.
  received: {
    attachment: kindOf('_received', 'เอกสารที่เจ้าหน้าที่รับไว้'),
    added: 'received',
    removed: 'receivedRemoved',
    records: { added: 'case.receivedAdd', removed: 'case.receivedRemove' },
    of: ({ files }) => files.flatMap(({ added, ...file }) => (added ? { ...file, title: added.title } : [])),
    put: ({ title, by, ...file }) => ({
      $push: { files: { ...file, key: '_received', added: { title, by } } },
    }),
    take: (upload) => ({ $pull: { files: { upload } } }),
  },
};
