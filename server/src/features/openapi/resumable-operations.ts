import { UploadReceipt } from '@khamrong/schemas';
import type { Operation } from './operation';

const ALL = '/api/v1/forms/{slug}/uploads/resumable';
const ONE = `${ALL}/{id}`;

const version = { 'Tus-Resumable': { required: true, description: '`1.0.0`' } };
const abilities = { 204: { description: 'Version, extensions and largest size in headers (tus 1.0)' } };
const offset = { required: true, description: 'How many bytes the server has' };

/** Files in pieces over lines that break, by the tus protocol 1.0. */
export const resumableOperations: Operation[] = [
  { method: 'options', path: ALL, side: 'citizen', summary: 'What this server speaks', answers: abilities },
  { method: 'options', path: ONE, side: 'citizen', summary: 'What this server speaks', answers: abilities },
  {
    method: 'post',
    path: ALL,
    side: 'citizen',
    summary: 'Announce a file that is sent in pieces',
    headers: {
      ...version,
      'Upload-Length': { required: true, description: 'Size in bytes' },
      'Upload-Metadata': {
        required: true,
        description: '`key` (of the attachment) and `filename`, in base64',
      },
    },
    answers: { 201: { description: 'Its address in `Location`, its end of time in `Upload-Expires`' } },
    errors: ['upload.unknownKey', 'upload.tooLarge', 'upload.missing', 'form.closed', 'storage.full'],
  },
  {
    method: 'head',
    path: ONE,
    side: 'citizen',
    summary: 'How far a file has come',
    headers: version,
    answers: { 200: { description: '`Upload-Offset` and `Upload-Length`' } },
    errors: ['upload.expired'],
  },
  {
    method: 'patch',
    path: ONE,
    side: 'citizen',
    summary: 'Send the next bytes; none at all ask for the receipt again',
    headers: { ...version, 'Upload-Offset': offset },
    bytes: 'application/offset+octet-stream',
    answers: {
      204: { description: 'There is more to send: `Upload-Offset`' },
      200: { description: 'The file was whole and is staged, as by one request', schema: UploadReceipt },
    },
    errors: [
      'upload.offsetDiffers',
      'upload.expired',
      'request.tooLarge',
      'upload.wrongKind',
      'upload.unreadable',
    ],
  },
  {
    method: 'delete',
    path: ONE,
    side: 'citizen',
    summary: 'Take a file back before it is whole',
    headers: version,
    answers: { 204: { description: 'Forgotten' } },
    errors: ['upload.expired'],
  },
  {
    method: 'get',
    path: '/api/v1/forms/{slug}/uploads/{uploadId}/preview',
    side: 'citizen',
    summary: 'A staged picture, small, as it will be stored: ID copies crossed out',
    answers: { 200: { description: 'The picture', mediaType: 'image/jpeg' } },
    errors: ['notFound'],
  },
];
