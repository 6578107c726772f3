import { CASE_STATUSES, isOpenStatus, type ExportFilter } from '@khamrong/schemas';

/** How the list of cases is narrowed and ordered. Empty strings are no filter. */
export interface CaseFilters {
  form: string;
  /** A status, `open`, or `all`. */
  status: string;
  from: string;
  to: string;
  /** Name of a place whose code was scanned. */
  point: string;
  sort: string;
  /** Receipt number, name or national ID: kept out of the address bar and its history. */
  q: string;
}

export const NO_FILTERS: CaseFilters = {
  form: '',
  status: 'open',
  from: '',
  to: '',
  point: '',
  sort: 'newest',
  q: '',
};

const IN_ADDRESS = ['form', 'status', 'from', 'to', 'point', 'sort'] as const;

/** The filters a page's address and its place in the history say. */
export function filtersFrom(address: URLSearchParams, state: unknown): CaseFilters {
  const filters = { ...NO_FILTERS, q: searchIn(state) };
  for (const name of IN_ADDRESS) filters[name] = address.get(name) ?? NO_FILTERS[name];
  return filters;
}

function searchIn(state: unknown): string {
  const q = (state as { q?: unknown } | null)?.q;
  return typeof q === 'string' ? q : '';
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
  const status = filters.status === 'all' ? '' : filters.status;
  const sort = filters.sort === 'due' && FINISHED.has(filters.status) ? '' : filters.sort;
  for (const [name, value] of Object.entries({ ...filters, status, sort })) if (value) query.set(name, value);
  return query;
}

/** The filters as a file is asked for; it has an order of its own. */
export function toExport(filters: CaseFilters): ExportFilter {
  const { sort: _, ...filter } = Object.fromEntries(toQuery(filters));
  return filter;
}

const FINISHED: ReadonlySet<string> = new Set([
  'all',
  ...CASE_STATUSES.filter((status) => !isOpenStatus(status)),
]);
