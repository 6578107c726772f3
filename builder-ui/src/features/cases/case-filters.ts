import {
  CASE_STATUSES,
  INBOX_VIEWS,
  isOpenStatus,
  type CaseStatus,
  type ExportFilter,
  type SavedFilter,
} from '@khamrong/schemas';

/** How the list of cases is narrowed and ordered. Empty strings are no filter. */
export interface CaseFilters {
  /** One of the views, or `all` for finished cases too. */
  view: string;
  form: string;
  status: string;
  department: string;
  /** User name. */
  assignee: string;
  village: string;
  from: string;
  to: string;
  dueBy: string;
  /** Name of a place whose code was scanned. */
  point: string;
  sort: string;
  /** Receipt number, name, telephone number or national ID: kept out of the address bar and its history. */
  q: string;
}

export const NO_FILTERS: CaseFilters = {
  view: 'open',
  form: '',
  status: '',
  department: '',
  assignee: '',
  village: '',
  from: '',
  to: '',
  dueBy: '',
  point: '',
  sort: 'newest',
  q: '',
};

const IN_ADDRESS = Object.keys(NO_FILTERS).filter(
  (name): name is Exclude<keyof CaseFilters, 'q'> => name !== 'q',
);

/** The filters a page's address and its place in the history say. */
export function filtersFrom(address: URLSearchParams, state: unknown): CaseFilters {
  const filters = { ...NO_FILTERS, q: searchIn(state) };
  for (const name of IN_ADDRESS) filters[name] = address.get(name) ?? NO_FILTERS[name];
  return settled(filters);
}

function searchIn(state: unknown): string {
  const q = (state as { q?: unknown } | null)?.q;
  return typeof q === 'string' ? q : '';
}

const isStatus = (text: string): text is CaseStatus => (CASE_STATUSES as readonly string[]).includes(text);

/** The views are parts of the open cases, so that a status of finished ones is looked for among all. */
export function settled(filters: CaseFilters): CaseFilters {
  const { view, status } = filters;
  const known = (INBOX_VIEWS as readonly string[]).includes(view) ? view : 'all';
  return { ...filters, view: isStatus(status) && !isOpenStatus(status) ? 'all' : known };
}

/** The filters as they stand in a page's address: what is usual is left out. */
export function toAddress(filters: CaseFilters): URLSearchParams {
  const address = new URLSearchParams();
  for (const name of IN_ADDRESS) if (filters[name] !== NO_FILTERS[name]) address.set(name, filters[name]);
  return address;
}

/** The filters as the server is asked. Finished cases have no use for the order of due dates. */
export function toQuery(filters: CaseFilters): URLSearchParams {
  const query = new URLSearchParams();
  const isAll = filters.view === 'all';
  const view = isAll ? '' : filters.view;
  const sort = filters.sort === 'due' && isAll ? '' : filters.sort;
  for (const [name, value] of Object.entries({ ...filters, view, sort })) if (value) query.set(name, value);
  return query;
}

/** The filters as a person keeps them: without what was searched for. */
export function toSaved(filters: CaseFilters): SavedFilter {
  return Object.fromEntries(toQuery({ ...filters, q: '' })) as SavedFilter;
}

export const fromSaved = (filter: SavedFilter): CaseFilters => ({
  ...NO_FILTERS,
  view: 'all',
  ...(filter as Partial<CaseFilters>),
});

/** The filters as a file is asked for; it has an order of its own. */
export function toExport(filters: CaseFilters): ExportFilter {
  const { sort: _, ...filter } = Object.fromEntries(toQuery(filters));
  return filter;
}
