import { OPEN_STATUSES, type CaseStatus, type RelatedReason } from '@khamrong/schemas';
import { trusted, type QueryFilter } from 'mongoose';
import type { FormsService } from '../forms/forms.service';
import { metresBetween } from '../open-reports/distance';
import { cellsAround, mapPointIn } from '../submissions/place-cell';
import type { SubmissionDocument, SubmissionModel } from '../submissions/submissions.service';
import { ITEM_FIELDS, type ListedSubmission } from './case-item.presenter';

/** A case that may be about the same, or of the same citizen. */
export interface Related {
  submission: ListedSubmission;
  why: RelatedReason;
  /** From the point of the case that is looked at. */
  metres?: number;
}

export interface RelatedCases {
  same: Related[];
  others: Related[];
}

export interface RelatedDeps {
  submissions: SubmissionModel;
  forms: Pick<FormsService, 'answered'>;
  /** What whoever looks may see. */
  scope: Record<string, unknown>;
}

const NEAR_M = 100;
/** The newest of a neighbourhood that are measured. */
const MEASURED = 100;
const MOST = 10;
const DAYS_30 = 30 * 24 * 60 * 60 * 1000;

/** Statuses of cases that are nobody's duplicate and nobody's main case. */
const GONE: readonly CaseStatus[] = ['merged', 'cancelled'];

type Found = ListedSubmission & Pick<SubmissionDocument, 'answers'>;

const read = (filter: QueryFilter<SubmissionDocument>, limit: number, { submissions, scope }: RelatedDeps) =>
  submissions
    .find({ $and: [filter, scope] })
    .select([...ITEM_FIELDS, 'answers'])
    .sort({ submittedAt: -1, _id: -1 })
    .limit(limit)
    .lean<Found[]>();

const isOpen = { status: trusted({ $in: [...OPEN_STATUSES] }) };

/** Open cases of the same scanned place. */
async function atPoint(seen: SubmissionDocument, deps: RelatedDeps): Promise<Related[]> {
  const { _id, office, form, point } = seen;
  if (!point) return [];
  const found = await read({ office, point, form, _id: trusted({ $ne: _id }), ...isOpen }, MOST, deps);
  return found.map((submission) => ({ submission, why: 'point' as const }));
}

/** Open cases within 100 m, the nearest first. */
async function near(seen: SubmissionDocument, deps: RelatedDeps): Promise<Related[]> {
  const { _id, form } = seen;
  const place = mapPointIn((await deps.forms.answered(seen)).checker, seen.answers);
  if (!place) return [];
  const cells = { form, cell: trusted({ $in: cellsAround(place) }) };
  const found = await read({ ...cells, _id: trusted({ $ne: _id }), ...isOpen }, MEASURED, deps);
  const measured = await Promise.all(
    found.map(async (submission) => {
      const its = mapPointIn((await deps.forms.answered(submission)).checker, submission.answers);
      return { submission, why: 'near' as const, metres: its ? metresBetween(place, its) : Infinity };
    }),
  );
  return measured.filter(({ metres }) => metres <= NEAR_M).sort((a, b) => a.metres - b.metres);
}

/** Cases of who has the same national ID or bank account. */
async function ofCitizen(seen: SubmissionDocument, deps: RelatedDeps): Promise<Related[]> {
  const { _id, office, fingerprints } = seen;
  if (fingerprints.length === 0) return [];
  const same = { fingerprints: trusted({ $in: fingerprints }), office, _id: trusted({ $ne: _id }) };
  const found = await read(same, 2 * MOST, deps);
  return found.map((submission) => ({ submission, why: 'citizen' as const }));
}

/** Each case once, for the first reason it was found by. */
function once(related: Related[]): Related[] {
  const byId = new Map<string, Related>();
  for (const each of related) {
    const id = String(each.submission._id);
    if (!byId.has(id)) byId.set(id, each);
  }
  return [...byId.values()];
}

/**
 * Cases that may be the same as one: of its service, at its place, or of its citizen within 30 days; and what else that
 * citizen filed. None that whoever looks may not see.
 */
export async function relatedCases(seen: SubmissionDocument, deps: RelatedDeps): Promise<RelatedCases> {
  const [here, around, citizens] = await Promise.all([
    atPoint(seen, deps),
    near(seen, deps),
    ofCitizen(seen, deps),
  ]);
  const isSoon = ({ submission }: Related): boolean =>
    Math.abs(submission.submittedAt.getTime() - seen.submittedAt.getTime()) <= DAYS_30;
  const isSame = (each: Related): boolean =>
    String(each.submission.form) === String(seen.form) &&
    !GONE.includes(each.submission.status) &&
    isSoon(each);
  const same = once([...here, ...around, ...citizens.filter(isSame)]).slice(0, MOST);
  const known = new Set(same.map(({ submission }) => String(submission._id)));
  const others = citizens.filter(({ submission }) => !known.has(String(submission._id)));
  return { same, others: others.slice(0, MOST) };
}
