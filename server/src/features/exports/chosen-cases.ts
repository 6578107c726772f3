import { AppError, MOST_PRINTED, type ExportCount, type ExportFilter } from '@khamrong/schemas';
import { Types } from 'mongoose';
import type { Ground } from '../../services';
import { allFound } from '../cases/all-found';
import { selectCases, type CaseSelection } from '../cases/case-selection';
import type { CaseTextsService } from '../case-texts/case-texts.service';
import type { FormsService } from '../forms/forms.service';
import type { JobDocument } from '../jobs/jobs.service';
import { JobRefused } from '../jobs/job-runner';
import type { OfficeService } from '../office/office.service';
import { actorOf, type Actor } from '../staff/actor';
import type { RightsService } from '../rights/rights.service';
import type { StaffService } from '../staff/staff.service';
import type { SubmissionModel } from '../submissions/submissions.service';

/** Where the cases of a file are found. */
export interface Choosing {
  submissions: SubmissionModel;
  texts: CaseTextsService;
  forms: Pick<FormsService, 'bySlug'>;
  offices: OfficeService;
  ground: Pick<Ground, 'clock' | 'keys'>;
}

/** Cases as they are read for a file, the oldest first; what was searched for is part of the filter. */
export interface ChosenCases extends Pick<CaseSelection, 'filter' | 'sort'> {
  /** The index that leads to them, where the store would choose another. */
  hint?: Record<string, 1>;
  /** The one service that was asked for. */
  form: Types.ObjectId | undefined;
}

/** The cases of a filter that somebody may see now. @throws AppError `form.notFound` */
export async function chooseCases(
  actor: Actor,
  filter: ExportFilter,
  { submissions, texts, forms, offices, ground }: Choosing,
): Promise<ChosenCases> {
  const form = filter.form ? new Types.ObjectId((await forms.bySlug(filter.form)).id) : undefined;
  const office = new Types.ObjectId(offices.current().id);
  const who = { office, actor, keys: ground.keys, now: ground.clock(), form };
  const { search, sort, filter: asked } = selectCases({ ...filter, sort: 'oldest' }, who);
  if (!search) return { filter: asked, sort, form };
  const { filter: found, hint } = await allFound(search, { submissions, texts, office });
  return { filter: { $and: [asked, found] }, hint, sort, form };
}

/** How many there are, counted up to more than can be printed. */
export async function countPrinted(
  { filter, hint }: ChosenCases,
  { submissions }: Choosing,
): Promise<ExportCount> {
  const count = await submissions.countDocuments(filter, {
    limit: MOST_PRINTED + 1,
    ...(hint && { hint }),
  });
  return { count: Math.min(count, MOST_PRINTED), isMore: count > MOST_PRINTED };
}

/** @throws AppError `export.nothing` or `export.tooManyCases` */
export function checkPrintable({ count, isMore }: ExportCount): void {
  if (count === 0) throw new AppError('export.nothing');
  if (isMore) throw new AppError('export.tooManyCases', { most: MOST_PRINTED.toLocaleString('en') });
}

/** Who asked for a file, with what they may see now. @throws JobRefused where they may not work cases any more */
export async function askerOf(
  { by }: JobDocument,
  { staff, rights }: { staff: Pick<StaffService, 'byUsername'>; rights: Pick<RightsService, 'all'> },
): Promise<Actor> {
  const account = await staff.byUsername(by);
  if (!account || account.disabled) throw new JobRefused('the account was ended');
  const actor = actorOf(account, await rights.all());
  if (!actor.permissions.has('cases.work')) throw new JobRefused('the account has another role now');
  return actor;
}
