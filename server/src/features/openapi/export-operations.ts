import { ExportCount, ExportFilter, ExportItem, ExportRequest } from '@khamrong/schemas';
import { Type } from '@sinclair/typebox';
import { office, ok, type Operation } from './operation';

const exports = '/api/v1/office/exports';

/** Files of cases for spreadsheets and for paper. */
export const exportOperations: Operation[] = [
  office({
    method: 'post',
    path: exports,
    summary: 'Have the cases of a filter written or printed into a file, in the background',
    body: ExportRequest,
    answers: { 202: { description: 'It is being made', schema: ExportItem } },
    errors: ['form.notFound', 'permission.denied', 'export.tooMany', 'export.nothing', 'export.tooManyCases'],
  }),
  office({
    method: 'get',
    path: `${exports}/count`,
    summary: 'How many cases would be printed, counted up to what is printed in one go',
    query: ExportFilter,
    answers: ok('The count', ExportCount),
    errors: ['form.notFound'],
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
    answers: {
      200: { description: 'CSV (UTF-8 with BOM), XLSX, PDF or ZIP', mediaType: 'application/octet-stream' },
    },
    errors: ['notFound'],
  }),
];
