import type { DueForPurge, MonthsKept, ServiceRetention } from '@khamrong/schemas';
import { request } from '../../lib/api-client';

const PATH = '/api/v1/office/retention';
interface Services {
  items: ServiceRetention[];
}

export const readRetention = (signal?: AbortSignal) => request<Services>('GET', PATH, undefined, signal);
export const setMonths = (id: string, months: MonthsKept) =>
  request<Services>('PUT', `${PATH}/${id}`, { months });
export const readDue = (id: string) => request<DueForPurge>('GET', `${PATH}/${id}/due`);
/** Purges exactly what was seen. */
export const purge = (id: string, seen: string) => request<Services>('POST', `${PATH}/${id}/purge`, { seen });
