import { ExportItem, ExportRequest } from '@khamrong/schemas';
import { Type } from '@sinclair/typebox';
import { office, ok, type Operation } from './operation';

const exports = '/api/v1/office/exports';

/** Files of cases for spreadsheets. */
export const exportOperations: Operation[] = [
  office({
    method: 'post',
    path: exports,
    summary: 'Have the cases of a filter written into a file, in the background',
    body: ExportRequest,
    answers: { 202: { description: 'It is being made', schema: ExportItem } },
    errors: ['form.notFound', 'permission.denied', 'export.tooMany'],
  }),
  office({
    method: 'get',
    path: exports,
    summary: 'The files one asked for, the newest first',
    answers: ok('Files', Type.Object({ items: Type.Array(ExportItem) })),
  }),
  office({
    method: 'delete',
    path: `${exports}/{id}`,
    summary: 'Make it no further',
    answers: { 204: { description: 'Cancelled' } },
    errors: ['notFound'],
  }),
  office({
    method: 'get',
    path: `${exports}/{id}/file`,
    summary: 'The file, for a week',
    answers: { 200: { description: 'CSV (UTF-8 with BOM) or XLSX', mediaType: 'application/octet-stream' } },
    errors: ['notFound'],
  }),
];
