import type {
  Assignment,
  CaseDetail,
  CaseItem,
  CaseNotice,
  CaseNote,
  ErasurePlan,
  Forwarded,
  Forwarding,
  Merging,
  PageOf,
  PersonalData,
  RelatedCases,
  Revealed,
  RevealRequest,
  SarabanNumber,
  ServiceCard,
  StartErasure,
  StatusChange,
} from '@khamrong/schemas';
import { request } from '../../lib/api-client';

const PATH = '/api/v1/office/submissions';

export const readCases = (query: URLSearchParams, signal?: AbortSignal) =>
  request<PageOf<CaseItem>>('GET', `${PATH}?${query}`, undefined, signal);

export const readCase = (id: string, signal?: AbortSignal) =>
  request<CaseDetail>('GET', `${PATH}/${id}`, undefined, signal);

/** What was told of a case, the latest first. */
export const readCaseNotices = (id: string, signal?: AbortSignal) =>
  request<{ items: CaseNotice[] }>('GET', `${PATH}/${id}/notices`, undefined, signal).then(
    ({ items }) => items,
  );

export const changeStatus = (id: string, change: StatusChange) =>
  request<CaseDetail>('POST', `${PATH}/${id}/status`, change);

export const assignCase = (id: string, assignment: Assignment) =>
  request<CaseDetail>('POST', `${PATH}/${id}/assignee`, assignment);

export const numberCase = (id: string, number: SarabanNumber) =>
  request<CaseDetail>('PUT', `${PATH}/${id}/saraban-no`, number);

export const forwardCase = (id: string, forwarding: Forwarding) =>
  request<Forwarded>('POST', `${PATH}/${id}/forward`, forwarding);

export const noteOnCase = (id: string, note: CaseNote) =>
  request<CaseDetail>('POST', `${PATH}/${id}/notes`, note);

/** Whoever was mentioned knows. */
export const knowMention = (id: string) => request<CaseDetail>('DELETE', `${PATH}/${id}/mention`);

/** Where a document that staff add lies: for the citizen, or beside what came from them. */
type Shelf = 'results' | 'received';

export function addDocument(id: string, shelf: Shelf, name: string, file: File) {
  const body = new FormData();
  body.set('name', name);
  body.set('file', file);
  return request<CaseDetail>('POST', `${PATH}/${id}/${shelf}`, body);
}

export const removeDocument = (id: string, shelf: Shelf, uploadId: string) =>
  request<CaseDetail>('DELETE', `${PATH}/${id}/${shelf}/${uploadId}`);

export const mergeCase = (id: string, merging: Merging) =>
  request<CaseDetail>('POST', `${PATH}/${id}/merge`, merging);

export const partCase = (id: string) => request<CaseDetail>('DELETE', `${PATH}/${id}/merge`);

export const readRelated = (id: string, signal?: AbortSignal) =>
  request<RelatedCases>('GET', `${PATH}/${id}/related`, undefined, signal);

export const revealAnswer = (id: string, field: RevealRequest) =>
  request<Revealed>('POST', `${PATH}/${id}/reveal`, field);

/** The services a list can be narrowed to. */
export const readServiceNames = async (signal?: AbortSignal) => {
  const services = await request<ServiceCard[]>('GET', '/api/v1/services', undefined, signal);
  return services.map(({ slug, title }) => ({ value: slug, text: title }));
};

/** What was found for a request about personal data. */
export const readPersonalData = (id: string, signal?: AbortSignal) =>
  request<PersonalData>('GET', `${PATH}/${id}/personal-data`, undefined, signal);

export const copyPersonalData = (id: string, cases: readonly string[]) =>
  request<PersonalData>('POST', `${PATH}/${id}/personal-data/copy`, { cases });

/** What an erasure would do; nothing is done. */
export const planErasure = (id: string, cases: readonly string[]) =>
  request<ErasurePlan>('POST', `${PATH}/${id}/personal-data/erasure-plan`, { cases });

export const erasePersonalData = (id: string, erasure: StartErasure) =>
  request<PersonalData>('POST', `${PATH}/${id}/personal-data/erasure`, erasure);

export const cancelPersonalDataRun = (id: string) =>
  request<PersonalData>('DELETE', `${PATH}/${id}/personal-data/run`);

export const slipOf = (id: string) => `${PATH}/${id}/slip.pdf`;

export const petitionOf = (id: string, redacted: boolean) =>
  `${PATH}/${id}/petition.pdf${redacted ? '?copy=redacted' : ''}`;
