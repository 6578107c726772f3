import type {
  DraftSave,
  DraftSaved,
  FormDefinition,
  FormDraft,
  OfficeProfile,
  Presence,
} from '@khamrong/schemas';
import { request } from '../lib/api-client';

const PATH = '/api/v1/office/forms';

export const readDraft = (id: string, signal?: AbortSignal) =>
  request<FormDraft>('GET', `${PATH}/${id}/draft`, undefined, signal);

/** @throws ApiError `form.changedElsewhere` where somebody else has saved since that revision */
export const saveDraft = (id: string, work: DraftSave) =>
  request<DraftSaved>('PUT', `${PATH}/${id}/draft`, work);

export const readOfficeProfile = (signal?: AbortSignal) =>
  request<OfficeProfile>('GET', '/api/v1/office/profile', undefined, signal);

/** Says that this tab has the form open. */
export const sayPresent = (id: string, tab: string, signal?: AbortSignal) =>
  request<Presence>('POST', `${PATH}/${id}/presence`, { tab }, signal);

/** Says that it has it open no longer, even while the page is being closed. Whoever is not heard is forgotten soon. */
export const sayGone = (id: string, tab: string): void =>
  void fetch(`${PATH}/${id}/presence/${tab}`, { method: 'DELETE', keepalive: true }).catch(() => undefined);

/** A new service that begins with this definition. */
export const createForm = (definition: FormDefinition) => request<FormDraft>('POST', PATH, { definition });
