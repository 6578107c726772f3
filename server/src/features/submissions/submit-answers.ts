import {
  AppError,
  bangkokDate,
  checkAnswers,
  type Language,
  type SubmissionRequest,
} from '@khamrong/schemas';
import { Types } from 'mongoose';
import { AnswersInvalid } from '../../http/problem';
import type { Clock } from '../../ports/clock';
import type { Keys } from '../../ports/keys';
import type { FormsService, LiveForm } from '../forms/forms.service';
import { noticeOnPage } from '../forms/notice-in-force';
import type { PublishedVersion } from '../forms/published-version';
import type { AuditService } from '../audit/audit.service';
import type { OfficeService } from '../office/office.service';
import type { FilingGate } from '../robots/filing-gate';
import { assembleDraft, fingerprintOf } from './assemble-draft';
import { checkAttachments } from './check-attachments';
import type { Draft, Filed } from './draft';
import type { FilingQueue } from './filing-queue';
import { recordTaken, staffFor, takenDown, type StaffBehind } from './staff-filing';
import type { SubmissionDocument, SubmissionModel } from './submission.model';

/** What a client sends to file: the form's slug, its key, the body and the language of messages. */
export interface Filing {
  slug: string;
  key: string | undefined;
  request: SubmissionRequest;
  language: Language;
  /** Who sends it, where a page says that staff filled it in. */
  staff?: StaffBehind;
  /** Bucket of the client's address; undefined for this machine itself. */
  address?: string;
}

export interface SubmitDeps {
  clock: Clock;
  keys: Keys;
  forms: FormsService;
  offices: OfficeService;
  submissions: SubmissionModel;
  queue: Pick<FilingQueue, 'file' | 'idle'>;
  gate: FilingGate;
  audit: Pick<AuditService, 'record'>;
}

export interface Submitted {
  created: boolean;
  submission: SubmissionDocument;
}

const KEY = /^[A-Za-z0-9_-]{16,64}$/;
/** How long answers to a replaced version are still taken: as long as a draft on a phone lives. */
const GRACE_MS = 7 * 24 * 60 * 60 * 1000;

function checkKey(key: string | undefined): string {
  if (!key || !KEY.test(key)) throw new AppError('submission.keyMissing');
  return key;
}

/** The version answered: the live one, or one it replaced within the grace time. @throws AppError `form.versionGone` */
export async function answeredVersion(
  form: LiveForm,
  versionId: string,
  deps: SubmitDeps,
): Promise<PublishedVersion> {
  if (versionId === form.version.id) return form.version;
  const version = await deps.forms.version(versionId);
  const replacedAt = new Types.ObjectId(form.version.id).getTimestamp();
  const late = deps.clock().getTime() - replacedAt.getTime() > GRACE_MS;
  if (version.formId !== form.id || late) throw new AppError('form.versionGone');
  return form.version.isScan ? version.scanned() : version;
}

function prepare(
  filing: Filing,
  key: string,
  version: PublishedVersion,
  { privacyNotice }: LiveForm,
  deps: SubmitDeps,
): Omit<Draft, 'cap'> {
  const { request, language } = filing;
  const now = deps.clock();
  const office = deps.offices.current();
  const context = { today: bangkokDate(now), office: office.profile, language };
  const { answers, errors } = checkAnswers(version.checker, request.answers, context);
  const attached = checkAttachments(version.asked, answers, request.uploads ?? {}, language);
  const all = [...errors, ...attached.errors];
  if (all.length > 0) throw new AnswersInvalid(all);
  const given = { key, request, answers, claimed: attached.claimed, version, office, now, language };
  const notice = noticeOnPage(privacyNotice, request.privacyNoticeVersion);
  return assembleDraft({ ...given, privacyNotice: notice }, deps.keys);
}

/** A place is one of those the form has codes for. */
function checkPoint({ points }: LiveForm, { point }: SubmissionRequest): void {
  if (point !== undefined && !points.includes(point)) throw new AppError('submission.pointUnknown');
}

/**
 * The draft of who is let in, when its answers are in order, so that nobody proves in vain: applicants by the gate, staff
 * who fill in for one by their session.
 */
async function admitted(draft: Draft, filing: Filing, form: LiveForm, deps: SubmitDeps): Promise<Draft> {
  const { request, address, staff } = filing;
  const { opened, proof } = request;
  const { key } = draft.submission;
  const channel = deps.gate.channelOf(form.slug, opened);
  if (channel) return takenDown(draft, { channel, by: await staffFor(draft, staff) });
  await deps.gate.pass({ slug: form.slug, key, address, opened, proof }, form.proof);
  return draft;
}

/** What was filed under this key before, where the form can take nothing new. */
async function filedBefore(
  { request }: Filing,
  key: string,
  deps: SubmitDeps,
): Promise<Submitted | undefined> {
  const office = new Types.ObjectId(deps.offices.current().id);
  const existing = await deps.submissions.findOne({ office, key }).lean();
  if (!existing) return undefined;
  if (existing.fingerprint !== fingerprintOf(request)) throw new AppError('submission.keyReused');
  return { created: false, submission: existing };
}

function conclude(filed: Filed, { language }: Filing, form: LiveForm, { forms }: SubmitDeps): Submitted {
  switch (filed.outcome) {
    case 'created':
    case 'replayed':
      return { created: filed.outcome === 'created', submission: filed.submission };
    case 'full':
      forms.changed();
      throw forms.closed(form);
    case 'keyReused':
      throw new AppError('submission.keyReused');
    case 'uploadGone':
      throw new AnswersInvalid(
        filed.keys.map((key) => ({
          instancePath: `/attachments/${key}`,
          keyword: 'uploadGone',
          params: {},
          message:
            language === 'en' ? 'The file has expired; please attach it again' : 'ไฟล์แนบหมดอายุแล้ว กรุณาแนบใหม่',
        })),
      );
  }
}

/**
 * Files answers exactly once. The same key and body again gives the same submission, also after the form has
 * closed or changed.
 * @throws AnswersInvalid with every error; AppError for keys, closed forms and versions that are gone
 */
export async function submitAnswers(filing: Filing, deps: SubmitDeps): Promise<Submitted> {
  const key = checkKey(filing.key);
  try {
    const form = await deps.forms.bySlug(filing.slug);
    const version = await answeredVersion(form, filing.request.versionId, deps);
    if (!form.open) throw deps.forms.closed(form);
    checkPoint(form, filing.request);
    const prepared = { ...prepare(filing, key, version, form, deps), cap: form.availability.cap };
    const draft = await admitted(prepared, filing, form, deps);
    const submitted = conclude(await deps.queue.file(draft), filing, form, deps);
    await recordTaken(draft, submitted, deps);
    return submitted;
  } catch (error) {
    const mayBeRepeated = error instanceof AppError && error.code !== 'submission.keyReused';
    const before = mayBeRepeated ? await filedBefore(filing, key, deps) : undefined;
    if (before) return before;
    throw error;
  }
}
