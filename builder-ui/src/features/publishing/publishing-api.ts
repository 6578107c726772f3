import type {
  Availability,
  FormChecked,
  FormDefinition,
  FormDraft,
  FormPublish,
  OfficeVersion,
  VersionDetail,
} from '@khamrong/schemas';
import { request } from '../../lib/api-client';

const pathOf = (id: string): string => `/api/v1/office/forms/${id}`;

export const checkForm = (id: string, definition: FormDefinition, signal?: AbortSignal) =>
  request<FormChecked>('POST', `${pathOf(id)}/check`, { definition }, signal);

/** @throws ApiError `form.changedElsewhere` or `form.invalid` with the faults as params */
export const publishForm = (id: string, publish: FormPublish) =>
  request<FormDraft>('POST', `${pathOf(id)}/publish`, publish);

export const setAvailability = (id: string, availability: Availability) =>
  request<FormDraft>('PUT', `${pathOf(id)}/availability`, availability);

export const readVersions = (id: string, signal?: AbortSignal) =>
  request<{ items: OfficeVersion[] }>('GET', `${pathOf(id)}/versions`, undefined, signal).then(
    ({ items }) => items,
  );

export const readVersion = (id: string, number: number, signal?: AbortSignal) =>
  request<VersionDetail>('GET', `${pathOf(id)}/versions/${number}`, undefined, signal);
