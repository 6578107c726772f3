import {
  ACCEPTED_TYPES,
  bangkokIso,
  dueTarget,
  inLanguage,
  mayTakeBack,
  STATUS_TEXT,
  type AskedFile,
  type FormDefinition,
  type Language,
  type OfficeProfile,
  type TrackedEvent,
  type TrackingStatus,
} from '@khamrong/schemas';
import type { SubmissionDocument } from '../submissions/submissions.service';
import { askedFiles, nameOf, openRequest } from './office-request';

/** What a case is shown with. */
export interface TrackingView {
  /** Of the version that was answered. */
  definition: FormDefinition;
  office: OfficeProfile;
  documents: TrackingStatus['documents'];
  language: Language;
}

const presentEvent = (
  { at, status, publicNote, reply, uploads = [] }: SubmissionDocument['history'][number],
  language: Language,
): TrackedEvent => ({
  at: bangkokIso(at),
  status,
  text: inLanguage(STATUS_TEXT[status], language),
  ...(publicNote ? { note: publicNote } : {}),
  ...(reply ? { reply } : {}),
  ...(uploads.length > 0 ? { files: uploads.length } : {}),
});

function presentAsked(
  submission: SubmissionDocument,
  { definition, language }: TrackingView,
): TrackingStatus['asked'] {
  const request = openRequest(submission);
  if (!request) return null;
  const files = askedFiles(request, definition).map(
    ({ key, label, help, maxFiles, maxBytes, accept, crossing }): AskedFile => ({
      key,
      label: inLanguage(label, language),
      ...(help ? { help: inLanguage(help, language) } : {}),
      maxFiles,
      maxBytes,
      accept: accept.flatMap((kind) => [...ACCEPTED_TYPES[kind]]),
      crossed: Boolean(crossing),
    }),
  );
  return { at: nameOf(request), note: request.publicNote ?? '', files };
}

/** Whose work it is and whom to call: the person the service names, else the office. */
function presentResponsible(
  { department }: SubmissionDocument,
  { definition, office, language }: TrackingView,
): Pick<TrackingStatus, 'department' | 'contact'> {
  const own = department === definition.department.th;
  return {
    department: own ? inLanguage(definition.department, language) : department,
    contact: definition.contact ?? { name: office.name, phone: office.phone },
  };
}

/** What the person who filed may know: states, times and public notes, never an answer or an officer's name. */
export function presentTracking(submission: SubmissionDocument, view: TrackingView): TrackingStatus {
  const { receiptNo, status, submittedAt, deemedReceivedAt, dueAt, history } = submission;
  const { definition, documents, language } = view;
  return {
    receiptNo,
    service: inLanguage(definition.title, language),
    status,
    statusText: inLanguage(STATUS_TEXT[status], language),
    submittedAt: bangkokIso(submittedAt),
    deemedReceivedAt: bangkokIso(deemedReceivedAt),
    history: history.map((entry) => presentEvent(entry, language)),
    dueAt: dueAt ? bangkokIso(dueAt) : null,
    target: (dueAt && dueTarget(definition)) ?? null,
    ...presentResponsible(submission, view),
    documents,
    asked: presentAsked(submission, view),
    mayCancel: mayTakeBack(status),
  };
}
