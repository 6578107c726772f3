import {
  bangkokDate,
  bangkokInstant,
  dueWithin,
  inLanguage,
  isDeciding,
  stepOfRole,
  type ReminderSettings,
  type Role,
  type WorkingCalendar,
} from '@khamrong/schemas';
import { trusted, Types } from 'mongoose';
import type { FormsService } from '../../forms/forms.service';
import type { OfficeService } from '../../office/office.service';
import { scopeOf } from '../../cases/cases.policy';
import type { ServiceRights } from '../../rights/service-rights';
import type { Actor } from '../../staff/actor';
import type { SubmissionDocument, SubmissionModel } from '../../submissions/submissions.service';
import type { LineGroupDocument } from '../line/line-groups.service';
import { IN_CONFIDENCE } from '../message';
import type { Digest, DigestCase } from './digest-text';

export interface DigestNeeds {
  office: Types.ObjectId;
  submissions: SubmissionModel;
  forms: Pick<FormsService, 'answered'>;
  offices: Pick<OfficeService, 'current'>;
}

/** Cases named in a part of the summary; of the others it says how many. */
const NAMED = 20;

/** Roles that answer for the work of others: their summary is of all they may see. */
const OVERSEERS: ReadonlySet<Role> = new Set(['director', 'secretary', 'head', 'integrity']);
/** Roles that take up what nobody has in hand. */
const TAKERS: ReadonlySet<Role> = new Set(['officer', 'director', 'integrity']);

type Filter = Record<string, unknown>;

async function named(submission: SubmissionDocument, forms: DigestNeeds['forms']): Promise<DigestCase> {
  const { definition } = await forms.answered(submission);
  const { receiptNo, restricted, dueAt, submittedAt } = submission;
  return {
    receiptNo,
    service: inLanguage(restricted ? IN_CONFIDENCE : definition.title, 'th'),
    dueOn: bangkokDate(dueAt ?? submittedAt),
  };
}

async function partOf(filter: Filter, { submissions, forms }: DigestNeeds): Promise<Digest['soon']> {
  const count = await submissions.countDocuments(filter);
  const found =
    count > 0 ? await submissions.find(filter).sort({ dueAt: 1, _id: 1 }).limit(NAMED).lean() : [];
  return { count, first: await Promise.all(found.map((each) => named(each, forms))) };
}

/** The summary of a morning speaks of the day that is about to begin. */
function atWork(now: Date, { hours }: WorkingCalendar): Date {
  const opens = bangkokInstant(bangkokDate(now), hours.opens);
  return opens > now ? opens : now;
}

/** Whose summary it is, and what they may see. */
export interface DigestReader {
  scope: Filter;
  /** Of what is due: theirs alone. */
  theirs: Filter;
  takes: boolean;
  /** What is for them to decide, and where they were mentioned. */
  laidBefore?: Filter;
  mentioned?: Filter;
}

export function readerOf(actor: Actor): DigestReader {
  const { role, username } = actor;
  const step = stepOfRole(role);
  return {
    scope: scopeOf(actor),
    theirs: OVERSEERS.has(role) ? {} : { assignee: username },
    takes: TAKERS.has(role),
    ...(isDeciding(step) ? { laidBefore: { waitsFor: step } } : {}),
    mentioned: { mentions: username },
  };
}

/** A group reads of all its department's cases, but of none that was told in confidence or is for named people alone. */
export const readerOfGroup = (
  { department }: Pick<LineGroupDocument, 'department'>,
  rights: ServiceRights,
): DigestReader => ({
  scope: {
    restricted: false,
    form: trusted({ $nin: [...rights.keys()].map((form) => new Types.ObjectId(form)) }),
    ...(department ? { department } : {}),
  },
  theirs: {},
  takes: true,
});

/** What waits for a reader now. */
export async function readDigest(
  { scope, theirs, takes, laidBefore, mentioned }: DigestReader,
  { now, reminders }: { now: Date; reminders: ReminderSettings },
  needs: DigestNeeds,
): Promise<Digest> {
  const { office, submissions, offices } = needs;
  const { profile } = offices.current();
  const open = { $and: [{ office, open: true as const }, scope] };
  const due = (range: Filter): Filter => ({ $and: [open, { ...theirs, dueAt: trusted(range) }] });
  const soon = dueWithin(atWork(now, profile), reminders.dueSoonDays, profile);
  const unassigned = { $and: [open, { assignee: trusted({ $exists: false }) }] };
  const counted = (filter: Filter | undefined): Promise<number> | number =>
    filter ? submissions.countDocuments({ $and: [{ office }, filter, scope] }) : 0;
  return {
    overdue: await partOf(due({ $gt: new Date(0), $lt: now }), needs),
    soon: await partOf(due({ $gte: now, $lt: soon }), needs),
    awaiting: await counted(laidBefore),
    unassigned: takes ? await submissions.countDocuments(unassigned) : 0,
    mentioned: await counted(mentioned),
  };
}
