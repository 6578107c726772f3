import {
  ACCEPTED_TYPES,
  bangkokIso,
  dueTarget,
  EVENT_TEXT,
  fieldsIn,
  inLanguage,
  isTold,
  mayTakeBack,
  statusText,
  CASE_STATUSES,
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
  line: TrackingStatus['line'];
  language: Language;
}

type Entry = SubmissionDocument['history'][number];

/** Work inside the office is its own; the citizen is told where the case goes and what is written to them. */
const concernsCitizen = ({ kind, publicNote, duplicate }: Entry): boolean =>
  duplicate === undefined && (kind === undefined || isTold(kind) || publicNote !== undefined);

/** The case that a duplicate follows; numbers that are not to be guessed are not told either. */
const presentJoined = (
  { mergedInto }: SubmissionDocument,
  { definition: { receipt } }: TrackingView,
): TrackingStatus['joined'] =>
  mergedInto ? { receiptNo: receipt.format.includes('{random') ? null : mergedInto.receiptNo } : null;

/** What was said with it, and by whom. */
const presentWords = ({ publicNote, reply, uploads = [] }: Entry): Partial<TrackedEvent> => ({
  ...(publicNote ? { note: publicNote } : {}),
  ...(reply ? { reply } : {}),
  ...(uploads.length > 0 ? { files: uploads.length } : {}),
});

function presentEvent(entry: Entry, { definition, language }: TrackingView): TrackedEvent {
  const { at, status, kind, department, agency } = entry;
  const responsible = agency?.name ?? department;
  return {
    at: bangkokIso(at),
    status,
    ...(kind ? { kind } : {}),
    text: inLanguage(kind ? EVENT_TEXT[kind] : statusText(status, definition), language),
    ...(responsible ? { responsible } : {}),
    ...presentWords(entry),
  };
}

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
  const labels = new Map(fieldsIn(definition).map(({ key, label }) => [key, inLanguage(label, language)]));
  const questions = (request.questions ?? []).map((key) => ({ key, label: labels.get(key) ?? key }));
  return { at: nameOf(request), note: request.publicNote ?? '', files, questions };
}

/**
 * Whose work it is and whom to call: the person the service names, while it is where the service says, else the office.
 */
function presentResponsible(
  { department, agency, history }: SubmissionDocument,
  { definition, office, language }: TrackingView,
): Pick<TrackingStatus, 'department' | 'agency' | 'contact'> {
  const isOwn = department === definition.department.th;
  const wentOn = history.some(({ kind }) => kind === 'forward') && !isOwn;
  const own = wentOn ? undefined : definition.contact;
  return {
    department: isOwn ? inLanguage(definition.department, language) : department,
    agency: agency ?? null,
    contact: own ?? { name: office.name, phone: office.phone },
  };
}

/** What the person who filed may know: states, times and public notes, never an answer or an officer's name. */
export function presentTracking(submission: SubmissionDocument, view: TrackingView): TrackingStatus {
  const { receiptNo, status, submittedAt, deemedReceivedAt, dueAt, history } = submission;
  const { definition, documents, line, language } = view;
  return {
    receiptNo,
    service: inLanguage(definition.title, language),
    status,
    statusText: inLanguage(statusText(status, definition), language),
    statusTexts: Object.fromEntries(
      CASE_STATUSES.map((each) => [each, inLanguage(statusText(each, definition), language)]),
    ),
    submittedAt: bangkokIso(submittedAt),
    deemedReceivedAt: bangkokIso(deemedReceivedAt),
    history: history.filter(concernsCitizen).map((entry) => presentEvent(entry, view)),
    dueAt: dueAt ? bangkokIso(dueAt) : null,
    target: (dueAt && dueTarget(definition)) ?? null,
    ...presentResponsible(submission, view),
    documents,
    asked: presentAsked(submission, view),
    line,
    mayCancel: !submission.mergedInto && mayTakeBack(status),
    joined: presentJoined(submission, view),
  };
}
