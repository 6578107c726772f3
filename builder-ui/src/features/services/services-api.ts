import type { FormDraft, OfficeServiceCard } from '@khamrong/schemas';
import { request } from '../../lib/api-client';

const PATH = '/api/v1/office/forms';

export const readServices = (signal?: AbortSignal) =>
  request<{ items: OfficeServiceCard[] }>('GET', PATH, undefined, signal).then(({ items }) => items);

export const setOpen = (id: string, open: boolean) =>
  request<OfficeServiceCard>('POST', `${PATH}/${id}/${open ? 'open' : 'close'}`);

/** A draft that begins as this service stands. */
export const duplicateService = (id: string) => request<FormDraft>('POST', `${PATH}/${id}/duplicate`);

/** Throws a draft away that was never published. */
export const deleteDraft = (id: string) => request<undefined>('DELETE', `${PATH}/${id}`);

/** Where a service's printed matter comes from. */
export const papersOf = (slug: string) => ({
  qrPicture: `/api/v1/forms/${slug}/qr.svg`,
  qrFile: `/api/v1/forms/${slug}/qr.png?size=1024`,
  poster: `/api/v1/forms/${slug}/poster.pdf`,
  blank: `/api/v1/forms/${slug}/blank.pdf`,
});
