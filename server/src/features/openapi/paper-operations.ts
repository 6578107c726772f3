import { OfficeEmblem, PetitionPreview } from '@khamrong/schemas';
import { Type } from '@sinclair/typebox';
import { office, ok, type Operation } from './operation';

/** An answer that is a PDF. */
const pdf = (description: string): Operation['answers'] => ({
  200: { description, mediaType: 'application/pdf' },
});

const emblem = '/api/v1/office/emblem';

/** The picture above the office's name. */
const emblems: Operation[] = [
  office({
    method: 'get',
    path: emblem,
    summary: 'Where the office’s emblem is',
    answers: ok('The emblem', OfficeEmblem),
  }),
  office({
    method: 'put',
    path: emblem,
    summary: 'Put a picture in its place: PNG, JPEG or WebP',
    upload: Type.Object({ file: Type.String({ format: 'binary' }) }),
    answers: ok('The emblem', OfficeEmblem),
    errors: [
      'upload.missing',
      'upload.tooLarge',
      'upload.noPicture',
      'upload.unreadable',
      'upload.tooManyPixels',
    ],
  }),
  office({
    method: 'delete',
    path: emblem,
    summary: 'Take it away',
    answers: { 204: { description: 'Taken away' } },
  }),
];

/** What staff print while they build forms and hand them out. */
export const paperOperations: Operation[] = [
  ...emblems,
  office({
    method: 'get',
    path: '/api/v1/office/forms/{id}/labels.pdf',
    summary: 'A label with a QR code for each of a form’s points, to print and cut out',
    answers: pdf('The labels'),
    errors: ['form.notFound', 'form.noPoints', 'petition.failed', 'service.unavailable'],
  }),
  office({
    method: 'post',
    path: '/api/v1/office/petition-preview',
    summary: 'The petition of a draft: with these answers, with samples, or blank',
    body: PetitionPreview,
    answers: pdf('The petition'),
    errors: ['form.invalid', 'petition.tooLong', 'petition.failed', 'service.unavailable'],
  }),
];
