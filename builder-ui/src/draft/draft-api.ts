import type { FormDraft, OfficeProfile } from '@khamrong/schemas';
import { request } from '../lib/api-client';

const PATH = '/api/v1/office/forms';

export const readDraft = (id: string, signal?: AbortSignal) =>
  request<FormDraft>('GET', `${PATH}/${id}/draft`, undefined, signal);

export const readOfficeProfile = (signal?: AbortSignal) =>
  request<OfficeProfile>('GET', '/api/v1/office/profile', undefined, signal);
