import {
  CaseCancellation,
  CaseReply,
  OpenReports,
  OpenReportsQuery,
  PublishedAttachment,
  Receipt,
  ServiceCard,
  SubmissionRequest,
  TrackingRequest,
  TrackingStatus,
  UploadReceipt,
} from '@khamrong/schemas';
import { Type } from '@sinclair/typebox';
import type { Operation } from './operation';

const JsonObject = Type.Record(Type.String(), Type.Unknown());

const PublishedFormSchema = Type.Object({
  slug: Type.String(),
  title: Type.String(),
  versionId: Type.String(),
  version: Type.Integer(),
  schema: JsonObject,
  uischema: JsonObject,
  translations: JsonObject,
  attachments: Type.Array(PublishedAttachment),
  privacyNotice: Type.Object({ version: Type.String(), url: Type.String() }),
  open: Type.Boolean(),
});

const idempotency = {
  'Idempotency-Key': {
    required: true,
    description: '16–64 URL-safe characters; the same key and body give the same receipt',
  },
};
const picture = (mediaType: string) => ({ 200: { description: 'The picture', mediaType } });
const paper = { 200: { description: 'The document', mediaType: 'application/pdf' } };
const Point = Type.Object({ point: Type.Optional(Type.String({ maxLength: 80 })) });

/** What citizens and other systems call without a session. */
export const citizenOperations: Operation[] = [
  {
    method: 'get',
    path: '/api/v1/services',
    side: 'citizen',
    summary: 'The published services',
    answers: { 200: { description: 'Services in directory order', schema: Type.Array(ServiceCard) } },
  },
  {
    method: 'get',
    path: '/api/v1/forms/{slug}',
    side: 'citizen',
    summary: 'A published form: JSON Schema, UI schema, attachments',
    answers: { 200: { description: 'The live version', schema: PublishedFormSchema } },
    errors: ['form.notFound'],
  },
  {
    method: 'get',
    path: '/api/v1/forms/{slug}/open-reports',
    side: 'citizen',
    summary:
      'What waits to be done at a scanned place, or within 100 m of a point: at most five, nobody’s data',
    query: OpenReportsQuery,
    answers: {
      200: {
        description: 'The newest or the nearest; none where the service tells none',
        schema: OpenReports,
      },
    },
    errors: ['form.notFound', 'request.invalid', 'rate.limited'],
  },
  {
    method: 'post',
    path: '/api/v1/forms/{slug}/uploads',
    side: 'citizen',
    summary: 'Stage a file for a submission',
    upload: Type.Object({ file: Type.String({ format: 'binary' }), key: Type.String() }),
    answers: {
      201: { description: 'The staged file; it expires when no submission names it', schema: UploadReceipt },
    },
    errors: [
      'upload.missing',
      'upload.unknownKey',
      'upload.tooLarge',
      'upload.wrongKind',
      'upload.unreadable',
    ],
  },
  {
    method: 'post',
    path: '/api/v1/forms/{slug}/submissions',
    side: 'citizen',
    summary:
      'File answers, exactly once; from a page that staff fill in for an applicant only with their session',
    headers: idempotency,
    body: SubmissionRequest,
    answers: {
      201: { description: 'Filed', schema: Receipt },
      200: { description: 'Filed before under this key: the same receipt', schema: Receipt },
    },
    errors: [
      'submission.keyMissing',
      'submission.keyReused',
      'submission.pointUnknown',
      'submission.tooFast',
      'submission.proofNeeded',
      'answers.invalid',
      'form.closed',
      'form.versionGone',
      'session.required',
      'permission.denied',
    ],
  },
  {
    method: 'post',
    path: '/api/v1/tracking',
    side: 'citizen',
    summary: 'Where a case stands',
    body: TrackingRequest,
    answers: { 200: { description: 'The status', schema: TrackingStatus } },
    errors: ['tracking.notFound', 'rate.limited'],
  },
  {
    method: 'post',
    path: '/api/v1/tracking/cancellation',
    side: 'citizen',
    summary: 'Take a case back that the office does not work on yet; again, the same answer',
    body: CaseCancellation,
    answers: { 200: { description: 'The status', schema: TrackingStatus } },
    errors: ['tracking.notFound', 'tracking.notTakenBack', 'rate.limited'],
  },
  {
    method: 'post',
    path: '/api/v1/tracking/uploads',
    side: 'citizen',
    summary: 'Stage a file that the office asked for',
    upload: Type.Object({
      receiptNo: Type.String(),
      trackingCode: Type.String(),
      key: Type.String(),
      file: Type.String({ format: 'binary' }),
    }),
    answers: {
      201: { description: 'The staged file; it expires when no reply names it', schema: UploadReceipt },
    },
    errors: ['tracking.notFound', 'upload.missing', 'upload.unknownKey', 'upload.tooLarge', 'rate.limited'],
  },
  {
    method: 'post',
    path: '/api/v1/tracking/reply',
    side: 'citizen',
    summary: 'Answer what the office asked for, once; again, the same answer',
    body: CaseReply,
    answers: { 200: { description: 'The status', schema: TrackingStatus } },
    errors: [
      'tracking.notFound',
      'tracking.notAsked',
      'tracking.replyEmpty',
      'answers.invalid',
      'rate.limited',
    ],
  },
  {
    method: 'get',
    path: '/api/v1/forms/{slug}/qr.svg',
    side: 'citizen',
    summary: 'QR code of the short link',
    query: Point,
    answers: picture('image/svg+xml'),
  },
  {
    method: 'get',
    path: '/api/v1/forms/{slug}/qr.png',
    side: 'citizen',
    summary: 'QR code of the short link',
    query: Type.Composite([
      Point,
      Type.Object({ size: Type.Optional(Type.Integer({ minimum: 128, maximum: 2048 })) }),
    ]),
    answers: picture('image/png'),
  },
  {
    method: 'get',
    path: '/api/v1/forms/{slug}/poster.pdf',
    side: 'citizen',
    summary: 'A4 poster of a service',
    answers: paper,
  },
  {
    method: 'get',
    path: '/api/v1/forms/{slug}/blank.pdf',
    side: 'citizen',
    summary: 'The empty petition, to fill by hand',
    answers: paper,
  },
];
