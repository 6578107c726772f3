import { PAGE_DEFAULT, type CaseItem, type CaseQuery, type Language, type PageOf } from '@khamrong/schemas';
import { Types } from 'mongoose';
import { pageFrom } from '../../http/keyset';
import type { Ground } from '../../services';
import type { LiveForm } from '../forms/forms.service';
import type { Actor } from '../staff/actor';
import type { SubmissionModel } from '../submissions/submissions.service';
import { presentItem } from './case-item.presenter';
import { presentColumns, readColumns } from './inbox/list-columns';
import { timeOf } from './case-page';
import { selectCases } from './case-selection';
import { findCases } from './find-cases';
import type { CaseNeeds } from './cases.service';

interface Listing {
  actor: Actor;
  query: CaseQuery;
  language: Language;
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
  { submissions, texts, forms, offices, staff }: CaseNeeds,
): Promise<PageOf<CaseItem>> {
  const live = query.form ? await forms.bySlug(query.form) : undefined;
  const form = live && new Types.ObjectId(live.id);
  const office = new Types.ObjectId(offices.current().id);
  const now = clock();
  const selection = selectCases(query, { office, actor, keys, form, now });
  const limit = query.limit ?? PAGE_DEFAULT;
  const columns = live ? await columnsFor(actor, live, submissions) : [];
  const isWithAnswers = columns.length > 0;
  const reading = { limit: limit + 1, isWithAnswers };
  const found = await findCases(selection, reading, { submissions, texts, office });
  const { documents, nextCursor } = pageFrom(found, limit, selection.order, timeOf(selection));
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
