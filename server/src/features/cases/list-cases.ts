import {
  PAGE_DEFAULT,
  type Answers,
  type CaseItem,
  type CaseQuery,
  type Language,
  type PageOf,
} from '@khamrong/schemas';
import { Types } from 'mongoose';
import { pageFrom } from '../../http/keyset';
import type { Ground } from '../../services';
import type { LiveForm } from '../forms/forms.service';
import type { Actor } from '../staff/actor';
import type { SubmissionModel } from '../submissions/submissions.service';
import { ITEM_FIELDS, presentItem, type ListedSubmission } from './case-item.presenter';
import { presentColumns, readColumns } from './inbox/list-columns';
import { selectCases, type CaseSelection } from './case-selection';
import type { CaseNeeds } from './cases.service';

interface Listing {
  actor: Actor;
  query: CaseQuery;
  language: Language;
}

/** More cases than this that a search finds are quicker found by going through the newest. */
const MANY = 1000;

/** Whether the index of a search leads to so many cases that putting them in order takes longest. */
const findsMany = async (submissions: SubmissionModel, { search }: CaseSelection, office: Types.ObjectId) =>
  search !== undefined &&
  (await submissions.countDocuments(
    { $and: [{ office }, search.filter] },
    { hint: search.hint, limit: MANY },
  )) === MANY;

async function read(
  submissions: SubmissionModel,
  selection: CaseSelection,
  { office, limit, isWithAnswers }: { office: Types.ObjectId; limit: number; isWithAnswers: boolean },
) {
  const { filter, sort, search } = selection;
  const hint = (await findsMany(submissions, selection, office)) ? undefined : search?.hint;
  const query = submissions
    .find(filter)
    .select([...ITEM_FIELDS, ...(isWithAnswers ? ['answers'] : [])])
    .sort(sort)
    .limit(limit);
  return (hint ? query.hint(hint) : query).lean<(ListedSubmission & { answers?: Answers })[]>();
}

/** Answers that stand in the list of a service, for whoever works its cases. */
async function columnsFor(actor: Actor, live: LiveForm, submissions: SubmissionModel): Promise<string[]> {
  if (!actor.permissions.has('cases.work')) return [];
  return (await readColumns(submissions.db, new Types.ObjectId(live.id), live.version)).keys;
}

/**
 * One page of the cases a member of staff may know of.
 * @throws AppError `form.notFound` for a service that is not there, `request.invalid` for a foreign cursor
 */
export async function listCases(
  { actor, query, language }: Listing,
  { keys, clock }: Pick<Ground, 'keys' | 'clock'>,
  { submissions, forms, offices, staff }: CaseNeeds,
): Promise<PageOf<CaseItem>> {
  const live = query.form ? await forms.bySlug(query.form) : undefined;
  const form = live && new Types.ObjectId(live.id);
  const office = new Types.ObjectId(offices.current().id);
  const now = clock();
  const selection = selectCases(query, { office, actor, keys, form, now });
  const limit = query.limit ?? PAGE_DEFAULT;
  const columns = live ? await columnsFor(actor, live, submissions) : [];
  const isWithAnswers = columns.length > 0;
  const found = await read(submissions, selection, { office, limit: limit + 1, isWithAnswers });
  const { documents, nextCursor } = pageFrom(
    found,
    limit,
    selection.order,
    (each) => each[selection.by] ?? each.submittedAt,
  );
  const names = await staff.namesOf(documents.flatMap(({ assignee }) => assignee ?? []));
  const items = documents.map(async (each) => {
    const version = await forms.version(String(each.version));
    const item = presentItem(each, { version, names, now, language });
    if (!live || !each.answers) return item;
    const view = { version, live: live.version, language };
    return { ...item, columns: presentColumns(each.answers, columns, view) };
  });
  return { items: await Promise.all(items), nextCursor };
}
