import type { SubmissionRequest } from '@khamrong/schemas';
import { nameNow, withUpload, type Kept, type KeptFile } from '../draft/kept';
import { allFillings, changeFilling, dropFiles, filesOf, keepFile, keptFilling } from '../draft/kept-store';
import { isLocal } from '../draft/local-file';
import { sendSubmission, type Sent } from '../submit/send-submission';
import { FileRefused, sendFile } from './send-file';

/** Tag of the browser's own sending once the line is back. */
export const SYNC = 'khamrong.send';
const LOCK = 'khamrong.sending';
const UNREACHED: Sent = { kind: 'fault', code: '', message: '' };

/** Codes that say nothing about the form: what waits goes on waiting. */
const PASSING = new Set([
  '',
  'rate.limited',
  'request.timeout',
  'service.unavailable',
  'service.stopping',
  'storage.full',
  'submission.proofNeeded',
  'submission.tooFast',
  'internal',
]);
export const isPassing = (sent: Sent): boolean => sent.kind === 'fault' && PASSING.has(sent.code);

/** One at a time, in whichever window or worker it is. */
const alone = <T>(work: () => Promise<T>): Promise<T> =>
  navigator.locks ? (navigator.locks.request(LOCK, work) as Promise<T>) : work();

/** The id of a file on the server, where it is put if it is not there any more. */
async function onServer({ slug, language }: Kept, file: KeptFile): Promise<string> {
  const known = nameNow(file, Date.now());
  if (!isLocal(known)) return known;
  const { uploadId, expiresAt } = await sendFile(slug, language, file);
  // At once: what is on the server need not go there again after the line is cut.
  await keepFile({ ...file, uploadId, expiresAt });
  return uploadId;
}

/** Files first: each that only the device has is put on the server, and named by the id it gets there. */
async function sendFiles(kept: Kept, request: SubmissionRequest): Promise<SubmissionRequest> {
  const wanted = new Set(Object.values(request.uploads ?? {}).flat());
  let named = request;
  for (const file of await filesOf(kept.key)) {
    const before = [file.id, file.uploadId ?? ''].find((id) => wanted.has(id));
    if (before) named = withUpload(named, before, await onServer(kept, file));
  }
  return named;
}

/** The receipt of the request that was filed although its answer was lost. */
async function filedBefore({ slug, key }: Kept, tried: readonly SubmissionRequest[]): Promise<Sent> {
  for (const request of [...tried].reverse()) {
    const sent = await sendSubmission(slug, key, request);
    if (sent.kind === 'receipt' || isPassing(sent)) return sent;
  }
  return UNREACHED;
}

const same = (a: SubmissionRequest, b: SubmissionRequest): boolean => JSON.stringify(a) === JSON.stringify(b);

async function deliver(kept: Kept, before: SubmissionRequest): Promise<Sent> {
  const request = await sendFiles(kept, before);
  const { slug, key, tried } = kept;
  // Written down before it is sent: whether an answer comes back is not known yet.
  const now = tried.some((each) => same(each, request)) ? tried : [...tried, request];
  await changeFilling(key, { tried: now });
  const sent = await sendSubmission(slug, key, request);
  const wasUsed = sent.kind === 'fault' && sent.code === 'submission.keyReused';
  return wasUsed ? filedBefore(kept, tried) : sent;
}

const attempt = (kept: Kept, request: SubmissionRequest): Promise<Sent> =>
  deliver(kept, request).catch((error: unknown): Sent =>
    error instanceof FileRefused ? { kind: 'fault', code: 'file', message: error.message } : UNREACHED,
  );

/** Writes down how sending went. */
async function settle({ key, tried: before }: Kept, sent: Sent): Promise<void> {
  if (isPassing(sent)) return;
  if (sent.kind !== 'receipt') {
    const fault = sent.kind === 'fault' ? sent.message : '';
    const errors = sent.kind === 'errors' ? sent.errors : undefined;
    return changeFilling(key, { state: 'refused', fault, errors, tried: before });
  }
  const done = { filled: undefined, asked: undefined, request: undefined, tried: [], until: undefined };
  await changeFilling(key, { state: 'sent', receipt: sent.receipt, at: Date.now(), ...done });
  await dropFiles(key);
}

/** Sends one filling if it still waits; how it went, or undefined where it waits no more. */
async function sendOne(key: string): Promise<Sent | undefined> {
  const kept = await keptFilling(key);
  if (kept?.state === 'sent' && kept.receipt) return { kind: 'receipt', receipt: kept.receipt };
  if (kept?.state !== 'waiting' || !kept.request) return undefined;
  const sent = await attempt(kept, kept.request);
  await settle(kept, sent);
  return sent;
}

/** Sends this filling now, before others that wait. */
export const sendKept = (key: string): Promise<Sent> => alone(async () => (await sendOne(key)) ?? UNREACHED);

/** Sends all that waits; true where some still wait for the line. */
export const sendWaiting = (): Promise<boolean> =>
  alone(async () => {
    for (const { key, state } of (await allFillings()).reverse()) {
      if (state !== 'waiting') continue;
      const sent = await sendOne(key);
      if (sent && isPassing(sent)) return true;
    }
    return false;
  });
