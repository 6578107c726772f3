import {
  AuditEntry,
  AuditFilter,
  AuditHeadQuery,
  AuditQuery,
  AuditVerification,
  CaseDetail,
  CaseItem,
  CaseQuery,
  IssuedAccount,
  PasswordChange,
  Revealed,
  RevealRequest,
  SessionInfo,
  SignInRequest,
  StaffAccount,
  StaffCreation,
  StaffEmail,
  StaffPosition,
} from '@khamrong/schemas';
import { Type, type TSchema } from '@sinclair/typebox';
import { office, ok, type Operation } from './operation';

const page = (item: TSchema): TSchema =>
  Type.Object({ items: Type.Array(item), nextCursor: Type.Union([Type.String(), Type.Null()]) });
const cases = '/api/v1/office/submissions';

/** What staff call with a session. */
export const officeOperations: Operation[] = [
  {
    ...office({
      method: 'post',
      path: '/api/v1/session',
      summary: 'Sign in',
      body: SignInRequest,
      answers: ok('Signed in', SessionInfo),
      errors: ['session.wrongPassword', 'session.codeRequired', 'session.wrongCode', 'rate.limited'],
    }),
    side: 'citizen',
  },
  office({
    method: 'get',
    path: '/api/v1/session',
    summary: 'Who am I, and what may I do',
    answers: ok('The session', SessionInfo),
    errors: ['session.required'],
  }),
  office({
    method: 'delete',
    path: '/api/v1/session',
    summary: 'Sign out',
    answers: { 204: { description: 'Signed out' } },
  }),
  office({
    method: 'put',
    path: '/api/v1/session/password',
    summary: 'Change the password',
    body: PasswordChange,
    answers: ok('Changed', SessionInfo),
  }),
  office({
    method: 'get',
    path: cases,
    summary: 'Cases, by keyset pages',
    query: CaseQuery,
    answers: ok('A page of cases', page(CaseItem)),
  }),
  office({
    method: 'get',
    path: `${cases}/{id}`,
    summary: 'One case',
    answers: ok('The case', CaseDetail),
    errors: ['submission.notFound'],
  }),
  office({
    method: 'post',
    path: `${cases}/{id}/reveal`,
    summary: 'Show one sealed answer; recorded',
    body: RevealRequest,
    answers: ok('The answer', Revealed),
  }),
  office({
    method: 'get',
    path: `${cases}/{id}/petition.pdf`,
    summary: 'The filled petition',
    query: Type.Object({ copy: Type.Optional(Type.Literal('redacted')) }),
    answers: { 200: { description: 'The petition', mediaType: 'application/pdf' } },
    errors: ['petition.failed'],
  }),
  office({
    method: 'get',
    path: `${cases}/{id}/slip.pdf`,
    summary: 'The slip for the citizen: number, code and QR code of the case',
    answers: { 200: { description: 'The slip', mediaType: 'application/pdf' } },
    errors: ['petition.failed'],
  }),
  office({
    method: 'get',
    path: `${cases}/{id}/files/{uploadId}`,
    summary: 'A file of a case; recorded',
    answers: { 200: { description: 'The file', mediaType: 'application/octet-stream' } },
  }),
  office({
    method: 'get',
    path: '/api/v1/office/staff',
    summary: 'Accounts',
    answers: ok('Accounts', Type.Object({ items: Type.Array(StaffAccount) })),
  }),
  office({
    method: 'post',
    path: '/api/v1/office/staff',
    summary: 'Create an account',
    body: StaffCreation,
    answers: { 201: { description: 'The account and its one-time password', schema: IssuedAccount } },
  }),
  ...(['disable', 'enable'] as const).map((verb) =>
    office({
      method: 'post',
      path: `/api/v1/office/staff/{id}/${verb}`,
      summary: verb === 'disable' ? 'End an account' : 'Open an account again',
      answers: ok('The account', StaffAccount),
    }),
  ),
  office({
    method: 'put',
    path: '/api/v1/office/staff/{id}/email',
    summary: 'Where an account’s notices go',
    body: StaffEmail,
    answers: ok('The account', StaffAccount),
    errors: ['staff.notFound'],
  }),
  office({
    method: 'put',
    path: '/api/v1/office/staff/{id}/position',
    summary: 'How paper names an account’s position',
    body: StaffPosition,
    answers: ok('The account', StaffAccount),
    errors: ['staff.notFound'],
  }),
  office({
    method: 'post',
    path: '/api/v1/office/staff/{id}/reset-password',
    summary: 'A new one-time password',
    answers: ok('The account and its one-time password', IssuedAccount),
  }),
  office({
    method: 'get',
    path: '/api/v1/office/audit',
    summary: 'Who read or changed what; recorded',
    query: AuditQuery,
    answers: ok('A page of entries', page(AuditEntry)),
  }),
  office({
    method: 'get',
    path: '/api/v1/office/audit.csv',
    summary: 'The same as a file for spreadsheets, all lines that match; recorded',
    query: AuditFilter,
    answers: { 200: { description: 'The lines', mediaType: 'text/csv' } },
  }),
  office({
    method: 'get',
    path: '/api/v1/office/audit/verification',
    summary: 'Whether the record is as it was written',
    query: AuditHeadQuery,
    answers: ok('How many lines hold, where the record ends, and the first fault', AuditVerification),
  }),
];
