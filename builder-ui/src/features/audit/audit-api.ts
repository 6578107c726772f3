import type { AuditEntry, AuditVerification, PageOf } from '@khamrong/schemas';
import { request } from '../../lib/api-client';

const PATH = '/api/v1/office/audit';

/** What the record is searched for; empty: anything. */
export interface AuditSearch {
  who: string;
  action: string;
  receiptNo: string;
  from: string;
  to: string;
}

export const NO_SEARCH: AuditSearch = { who: '', action: '', receiptNo: '', from: '', to: '' };

/** As the server is asked. */
export function queryOf(search: AuditSearch): string {
  const given = Object.entries(search).map(([name, value]) => [name, value.trim()] as const);
  return new URLSearchParams(
    given.filter(([, value]) => value !== '').map(([name, value]) => [name, value]),
  ).toString();
}

export const readAudit = (query: string, cursor?: string, signal?: AbortSignal) =>
  request<PageOf<AuditEntry>>(
    'GET',
    `${PATH}?${query}${cursor ? `&cursor=${cursor}` : ''}`,
    undefined,
    signal,
  );

export const auditFile = (query: string): string => `${PATH}.csv?${query}`;

export const verifyAudit = () => request<AuditVerification>('GET', `${PATH}/verification`);
