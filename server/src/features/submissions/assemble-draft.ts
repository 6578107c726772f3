import {
  deemedReceived,
  dueDate,
  type Answers,
  type Language,
  type SubmissionRequest,
} from '@khamrong/schemas';
import canonicalize from 'canonicalize';
import { hash } from 'node:crypto';
import { Types } from 'mongoose';
import type { Keys } from '../../ports/keys';
import type { PublishedVersion } from '../forms/published-version';
import type { Office } from '../office/office.service';
import type { Draft } from './draft';
import { foundBy } from './found-by';
import { CITIZEN } from './submission.model';
import { sealAnswers } from './seal-answers';

/** All that a draft is made of; nothing is read from anywhere else. */
export interface DraftParts {
  key: string;
  request: SubmissionRequest;
  /** Checked, tidied and pruned. */
  answers: Answers;
  claimed: Draft['claimed'];
  version: PublishedVersion;
  office: Office;
  now: Date;
  language: Language;
  /** Version of the service's privacy notice that stood on the page. */
  privacyNotice?: number;
}

/** SHA-256 over the canonical JSON (RFC 8785) of what the client sent: the same request, the same mark. */
export const fingerprintOf = ({ versionId, answers, uploads, point }: SubmissionRequest): string =>
  hash('sha256', canonicalize({ versionId, answers, uploads, point }) ?? '');

function departmentOf(version: PublishedVersion, answers: Answers): string {
  for (const [key, field] of version.checker.fields) {
    if (field.type !== 'select' && field.type !== 'radio') continue;
    const department = field.choices.find(({ value }) => value === answers[key])?.department;
    if (department) return department;
  }
  return version.definition.department.th;
}

/** When it came, when it counts as received, and when the office means to be done. */
function times(parts: DraftParts): Pick<Draft['submission'], 'submittedAt' | 'deemedReceivedAt' | 'dueAt'> {
  const { now, version, office } = parts;
  const deemedReceivedAt = deemedReceived(now, office.profile);
  const dueAt = dueDate(version.definition, deemedReceivedAt, office.profile);
  return { submittedAt: now, deemedReceivedAt, dueAt };
}

type Beginning = Pick<
  Draft['submission'],
  'department' | 'restricted' | 'status' | 'open' | 'unread' | 'revision' | 'history' | 'untold'
>;

/** How the case begins: who may see it, and whose work it is. */
function beginning({ answers, version, now }: DraftParts): Beginning {
  const { definition } = version;
  return {
    department: departmentOf(version, answers),
    restricted: Boolean(definition.sealed),
    status: 'submitted',
    open: true,
    unread: true,
    revision: 1,
    history: [{ at: now, status: 'submitted', by: CITIZEN }],
    untold: 1,
  };
}

export function assembleDraft(parts: DraftParts, keys: Keys): Draft {
  const { key, request, answers, claimed, version, office, language, privacyNotice } = parts;
  const { definition, checker } = version;
  const _id = new Types.ObjectId();
  const stored = sealAnswers(answers, checker.fields, String(_id), keys);
  const submission: Draft['submission'] = {
    _id,
    office: new Types.ObjectId(office.id),
    form: new Types.ObjectId(version.formId),
    version: new Types.ObjectId(version.id),
    slug: definition.slug,
    key,
    fingerprint: fingerprintOf(request),
    ...times(parts),
    channel: version.isScan ? 'scan' : 'online',
    language,
    point: request.point,
    privacyNoticeVersion: request.privacyNoticeVersion,
    privacyNotice,
    ...stored,
    ...foundBy(version, stored.answers),
    ...beginning(parts),
  };
  return { submission, rule: definition.receipt, claimed };
}
