import type { Answers, FieldError, Language, Receipt, SubmissionRequest, Text } from '@khamrong/schemas';
import type { StagedFile, StagedFiles } from '../pages/page-props';
import type { Filled } from './filled';

const HOUR_MS = 3600_000;
const DAY_MS = 24 * HOUR_MS;

/** How long a draft is kept by those who want it kept; the server takes a replaced version as long. */
export const DRAFT_DAYS = 7;

/** What the person said about keeping drafts of a form on this device; undefined until they did. */
export type Consent = 'keep' | 'tab';

/** A question that was answered, as it was asked. */
export interface Asked {
  /** Name of the field type. */
  type: string;
  label: Text;
  /** The answer in words. */
  words: string;
}

/** One filling of a form, as the device keeps it: a draft, a form that waits to be sent, or its receipt. */
export interface Kept {
  /** The submission's key: it stays the same until a receipt is there. */
  key: string;
  slug: string;
  service: Text;
  language: Language;
  state: 'draft' | 'waiting' | 'refused' | 'sent';
  /** When it was last typed in, or sent; milliseconds. */
  at: number;
  /** When it is thrown away; absent for what only the person puts away. */
  until?: number;
  filled?: Filled;
  asked?: Record<string, Asked>;
  /** What is to be sent. */
  request?: SubmissionRequest;
  /** Requests that were sent and not answered: one of them may have been filed. */
  tried: SubmissionRequest[];
  /** Why the office did not take it, in its words. */
  fault?: string;
  errors?: FieldError[];
  receipt?: Receipt;
}

/** A file as it was chosen. */
export interface KeptFile {
  id: string;
  /** Of the filling it belongs to. */
  key: string;
  attachmentKey: string;
  name: string;
  blob: Blob;
  /** Its id on the server, and until when it waits there; ISO 8601. */
  uploadId?: string;
  expiresAt?: string;
}

/** Types of answers that stay in the tab until the person has said that the device may keep them. */
const GUARDED = new Set(['thai_national_id', 'bank_account']);

/** Until when a draft is kept: a tab that was closed by mistake can be made good within the hour. */
export const keptUntil = (consent: Consent | undefined, now: number): number =>
  now + (consent === 'keep' ? DRAFT_DAYS * DAY_MS : HOUR_MS);

export const isOver = ({ until }: Pick<Kept, 'until'>, now: number): boolean =>
  until !== undefined && until <= now;

/** What may be kept of answers before the person has said anything. */
export const unguarded = (answers: Answers, asked: Readonly<Record<string, Asked>>): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([key]) => !GUARDED.has(asked[key]?.type ?? '')));

/** What becomes of answers when the form is not as it was. */
export interface CarriedOver {
  answers: Answers;
  /** Answers to questions that are not asked any more, or otherwise. */
  left: Asked[];
}

/** @param types name of the field type of each question the form asks now */
export function carriedOver(
  answers: Answers,
  asked: Readonly<Record<string, Asked>>,
  types: ReadonlyMap<string, string>,
): CarriedOver {
  const fits = ([key]: [string, unknown]): boolean =>
    types.has(key) && (asked[key] === undefined || asked[key].type === types.get(key));
  const all = Object.entries(answers);
  const left = all.filter((entry) => !fits(entry)).flatMap(([key]) => asked[key] ?? []);
  return { answers: Object.fromEntries(all.filter(fits)), left };
}

/** The id under which a file can be named now: the server's while it waits there, else the device's. */
export const nameNow = ({ id, uploadId, expiresAt }: KeptFile, now: number): string =>
  uploadId && expiresAt && Date.parse(expiresAt) > now ? uploadId : id;

/** The files of a draft: those that wait on the server, and those only the device has. */
export function withKeptFiles(staged: StagedFiles, files: readonly KeptFile[], now: number): StagedFiles {
  const ours = new Set(files.flatMap(({ id, uploadId }) => [id, uploadId]));
  const all: StagedFiles = Object.fromEntries(
    Object.entries(staged).map(([key, list]) => [key, list.filter(({ uploadId }) => !ours.has(uploadId))]),
  );
  for (const file of files) {
    const { attachmentKey, name, blob } = file;
    const shown: StagedFile = { uploadId: nameNow(file, now), name, bytes: blob.size };
    all[attachmentKey] = [...(all[attachmentKey] ?? []), shown];
  }
  return all;
}

/** A request that names a file by the id it has now. */
export const withUpload = (request: SubmissionRequest, before: string, now: string): SubmissionRequest => ({
  ...request,
  uploads: Object.fromEntries(
    Object.entries(request.uploads ?? {}).map(([key, ids]) => [
      key,
      ids.map((id) => (id === before ? now : id)),
    ]),
  ),
});
