import { AppError, isOpenStatus, type CaseQuery, type CaseSort } from '@khamrong/schemas';
import { trusted, type Types } from 'mongoose';
import { dayRange } from '../../http/day-range';
import { after, readCursor, type Place } from '../../http/keyset';
import type { Keys } from '../../ports/keys';
import type { Actor } from '../staff/actor';
import { scopeOf } from './cases.policy';
import { viewFilter } from './inbox/view-filter';
import { searchOf, type Search } from './case-search';

/** A page of cases as the database is asked for it, apart from what was searched for. */
export interface CaseSelection {
  filter: Record<string, unknown>;
  sort: Record<string, 1 | -1>;
  order: CaseSort;
  /** The instant the order goes by. */
  by: 'submittedAt' | 'dueAt';
  direction: 1 | -1;
  /** Where the page before ended; the filter begins after it. */
  after?: Place;
  /** What was searched for. */
  search?: Search;
}

/** What a query refers to, looked up beforehand. */
export interface SelectionContext {
  office: Types.ObjectId;
  actor: Actor;
  keys: Keys;
  now: Date;
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

const withStatus = ({ status }: CaseQuery): Record<string, unknown> =>
  status === 'open' ? { open: true } : status ? { status } : {};

const equalTo = ({ assignee, department, point, village, waitsFor }: CaseQuery): Record<string, unknown> => ({
  ...(village ? { village } : {}),
  ...(waitsFor ? { waitsFor } : {}),
  ...(assignee ? { assignee } : {}),
  ...(department ? { department } : {}),
  ...(point ? { point } : {}),
});

/** Only open cases are looked at by when they are due. */
const dueBy = ({ dueBy: day, sort }: CaseQuery): Record<string, unknown>[] => [
  ...(day ? [{ open: true, ...dayRange('dueAt', undefined, day) }] : []),
  ...(sort === 'due' ? [{ open: true, dueAt: trusted({ $gt: new Date(0) }) }] : []),
];

/** What is asked for, apart from each other: a department asked for must not replace those that may be seen. */
const askedFor = (query: CaseQuery, { actor, now }: SelectionContext): Record<string, unknown>[] => [
  withStatus(query),
  dayRange('submittedAt', query.from, query.to),
  ...(query.view ? [viewFilter(query.view, { ...actor, now })] : []),
  equalTo(query),
  ...dueBy(query),
];

/** @throws AppError `request.invalid` for a cursor of another list and for orders that do not fit */
export function selectCases(query: CaseQuery, context: SelectionContext): CaseSelection {
  checkOrder(query);
  const { office, actor, keys, form } = context;
  const order = query.sort ?? 'newest';
  const { by, direction } = ORDERS[order];
  const search = query.q ? searchOf(query.q, keys) : undefined;
  const place = query.cursor ? readCursor(order, query.cursor) : undefined;
  const conditions = [
    { office, ...(form ? { form } : {}) },
    scopeOf(actor),
    ...askedFor(query, context),
    ...(place ? [after(by, direction, place)] : []),
  ];
  return {
    filter: { $and: conditions },
    sort: { [by]: direction, _id: direction },
    order,
    by,
    direction,
    after: place,
    search,
  };
}
