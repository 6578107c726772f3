import {
  Assignment,
  CaseDetail,
  CaseNote,
  Forwarded,
  Forwarding,
  Merging,
  RelatedCases,
  SarabanNumber,
  StatusChange,
} from '@khamrong/schemas';
import { Type } from '@sinclair/typebox';
import { office, ok, type Operation } from './operation';

const cases = '/api/v1/office/submissions';

/** What staff do with a case. */
export const caseActOperations: Operation[] = [
  office({
    method: 'post',
    path: `${cases}/{id}/status`,
    summary: 'Change the status',
    body: StatusChange,
    answers: ok('The case', CaseDetail),
    errors: [
      'case.illegalTransition',
      'case.reasonMissing',
      'case.agencyMissing',
      'upload.unknownKey',
      'case.changedElsewhere',
    ],
  }),
  office({
    method: 'post',
    path: `${cases}/{id}/assignee`,
    summary: 'Assign',
    body: Assignment,
    answers: ok('The case', CaseDetail),
  }),
  office({
    method: 'post',
    path: `${cases}/{id}/forward`,
    summary: 'Pass to another department of the office',
    body: Forwarding,
    answers: ok('Where it went, and the case where its cases may be seen', Forwarded),
    errors: ['case.notForwarded', 'case.departmentUnknown', 'case.changedElsewhere'],
  }),
  office({
    method: 'put',
    path: `${cases}/{id}/saraban-no`,
    summary: "Note the number of the office's own register",
    body: SarabanNumber,
    answers: ok('The case', CaseDetail),
    errors: ['case.changedElsewhere'],
  }),
  office({
    method: 'post',
    path: `${cases}/{id}/notes`,
    summary: 'Write a note to the office, which may mention officers, or a message to the citizen',
    body: CaseNote,
    answers: ok('The case', CaseDetail),
    errors: ['case.changedElsewhere'],
  }),
  office({
    method: 'delete',
    path: `${cases}/{id}/mention`,
    summary: 'Know of being mentioned',
    answers: ok('The case', CaseDetail),
  }),
  office({
    method: 'post',
    path: `${cases}/{id}/results`,
    summary: 'Add a document for the citizen: PDF or picture',
    upload: Type.Object({ name: Type.String({ maxLength: 100 }), file: Type.String({ format: 'binary' }) }),
    answers: { 201: { description: 'The case', schema: CaseDetail } },
    errors: ['upload.missing', 'upload.wrongKind', 'upload.tooLarge', 'upload.tooMany'],
  }),
  office({
    method: 'delete',
    path: `${cases}/{id}/results/{uploadId}`,
    summary: 'Take a document from the citizen again',
    answers: ok('The case', CaseDetail),
  }),
  office({
    method: 'get',
    path: `${cases}/{id}/results/{uploadId}`,
    summary: 'A document of a case; recorded',
    answers: { 200: { description: 'The file', mediaType: 'application/octet-stream' } },
  }),
  office({
    method: 'post',
    path: `${cases}/{id}/received`,
    summary: 'Add a document that came from the citizen: the scan of a letter, a picture, PDF',
    upload: Type.Object({ name: Type.String({ maxLength: 100 }), file: Type.String({ format: 'binary' }) }),
    answers: { 201: { description: 'The case', schema: CaseDetail } },
    errors: ['upload.missing', 'upload.wrongKind', 'upload.tooLarge', 'upload.tooMany'],
  }),
  office({
    method: 'delete',
    path: `${cases}/{id}/received/{uploadId}`,
    summary: 'Take out a document that staff added',
    answers: ok('The case', CaseDetail),
  }),
  office({
    method: 'post',
    path: `${cases}/{id}/merge`,
    summary: 'Join with the case it is a duplicate of',
    body: Merging,
    answers: ok('The duplicate', CaseDetail),
    errors: ['case.notMerged', 'case.hasDuplicates', 'submission.notFound', 'case.changedElsewhere'],
  }),
  office({
    method: 'delete',
    path: `${cases}/{id}/merge`,
    summary: 'Part from its main case',
    answers: ok('The case', CaseDetail),
    errors: ['case.notMerged'],
  }),
  office({
    method: 'get',
    path: `${cases}/{id}/related`,
    summary: 'Cases that may be the same, and what else its citizen filed; recorded',
    answers: ok('Related cases', RelatedCases),
  }),
  office({
    method: 'get',
    path: `${cases}/{id}/files/{uploadId}/small`,
    summary: 'A picture of a case, small; recorded',
    answers: { 200: { description: 'The picture', mediaType: 'image/jpeg' } },
  }),
];
