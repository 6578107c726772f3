import { bangkokIso, inLanguage, STATUS_TEXT, type Language, type TrackingStatus } from '@khamrong/schemas';
import type { SubmissionDocument } from '../submissions/submissions.service';

/** What the person who filed may know: states, times and public notes, never an answer or an officer's name. */
export function presentTracking(
  submission: SubmissionDocument,
  service: string,
  documents: TrackingStatus['documents'],
  language: Language,
): TrackingStatus {
  const { receiptNo, status, submittedAt, deemedReceivedAt, dueAt, history } = submission;
  return {
    receiptNo,
    service,
    status,
    statusText: inLanguage(STATUS_TEXT[status], language),
    submittedAt: bangkokIso(submittedAt),
    deemedReceivedAt: bangkokIso(deemedReceivedAt),
    history: history.map((entry) => ({
      at: bangkokIso(entry.at),
      status: entry.status,
      text: inLanguage(STATUS_TEXT[entry.status], language),
      ...(entry.publicNote ? { note: entry.publicNote } : {}),
    })),
    dueAt: dueAt ? bangkokIso(dueAt) : null,
    documents,
  };
}
