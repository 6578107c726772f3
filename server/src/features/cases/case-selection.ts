import { AppError, isOpenStatus, OPEN_STATUSES, type CaseQuery, type CaseSort } from '@khamrong/schemas';
import { trusted, type Types } from 'mongoose';
import { dayRange } from '../../http/day-range';
import { after, readCursor } from '../../http/keyset';
import type { Keys } from '../../ports/keys';
import type { Actor } from '../staff/actor';
import { scopeOf } from './cases.policy';
import { mentioning } from './notes';
import { searchOf, type Search } from './case-search';

/** A page of cases as the database is asked for it. */
export interface CaseSelection {
  filter: Record<string, unknown>;
  sort: Record<string, 1 | -1>;
  order: CaseSort;
  /** The instant the order goes by. */
  by: 'submittedAt' | 'dueAt';
  hint?: Search['hint'];
}

/** What a query refers to, looked up beforehand. */
export interface SelectionContext {
  office: Types.ObjectId;
  actor: Actor;
  keys: Keys;
  /** The form that `query.form` names. */
  form: Types.ObjectId | undefined;
}

const ORDERS = {
  newest: { by: 'submittedAt', direction: -1 },
  oldest: { by: 'submittedAt', direction: 1 },
  due: { by: 'dueAt', direction: 1 },
} as const satisfies Record<CaseSort, { by: CaseSelection['by']; direction: 1 | -1 }>;

/** Closed cases are many and past being due; ordering them by it would read all there ever were. */
function checkOrder({ sort, status }: CaseQuery): void {
  if (sort === 'due' && status && status !== 'open' && !isOpenStatus(status))
    throw new AppError('request.invalid', { path: '/sort' });
}

function statusFilter({ status, sort }: CaseQuery): Record<string, unknown> {
  if (status && status !== 'open') return { status };
  return status === 'open' || sort === 'due' ? { status: trusted({ $in: [...OPEN_STATUSES] }) } : {};
}

const equalTo = (
  { assignee, department, point, mentioned }: CaseQuery,
  { username }: Actor,
): Record<string, unknown> => ({
  ...(mentioned ? mentioning(username) : {}),
  ...(assignee ? { assignee } : {}),
  ...(department ? { department } : {}),
  ...(point ? { point } : {}),
});

/** @throws AppError `request.invalid` for a cursor of another list and for orders that do not fit */
export function selectCases(
  query: CaseQuery,
  { office, actor, keys, form }: SelectionContext,
): CaseSelection {
  checkOrder(query);
  const order = query.sort ?? 'newest';
  const { by, direction } = ORDERS[order];
  const search = query.q ? searchOf(query.q, keys) : undefined;
  const conditions = [
    {
      office,
      ...(form ? { form } : {}),
      ...statusFilter(query),
      ...dayRange('submittedAt', query.from, query.to),
    },
    // Apart from the scope, not merged into it: a department asked for must not replace those allowed.
    scopeOf(actor),
    equalTo(query, actor),
    ...(order === 'due' ? [{ dueAt: trusted({ $gt: new Date(0) }) }] : []),
    ...(search ? [search.filter] : []),
    ...(query.cursor ? [after(by, direction, readCursor(order, query.cursor))] : []),
  ];
  return {
    filter: { $and: conditions },
    sort: { [by]: direction, _id: direction },
    order,
    by,
    hint: search?.hint,
  };
}
