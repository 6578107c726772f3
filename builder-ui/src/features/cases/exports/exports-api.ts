import type { ExportCount, ExportFilter, ExportItem, ExportRequest } from '@khamrong/schemas';
import { request } from '../../../lib/api-client';

const PATH = '/api/v1/office/exports';

export const readExports = (signal?: AbortSignal) =>
  request<{ items: ExportItem[] }>('GET', PATH, undefined, signal);
export const askForExport = (wanted: ExportRequest) => request<ExportItem>('POST', PATH, wanted);
/** How many cases would be printed. */
export const countPrinted = (filter: ExportFilter, signal?: AbortSignal) =>
  request<ExportCount>('GET', `${PATH}/count?${new URLSearchParams(filter).toString()}`, undefined, signal);
export const cancelExport = (id: string) => request<undefined>('DELETE', `${PATH}/${id}`);

/** It is not ready yet, and will be. */
export const isOnItsWay = ({ state }: ExportItem): boolean => state === 'waiting' || state === 'running';
