import type { FormDraft } from '@khamrong/schemas';
import { request } from '../../lib/api-client';

const PATH = '/api/v1/office/forms';

export const savePoints = (id: string, points: string[]) =>
  request<FormDraft>('PUT', `${PATH}/${id}/points`, { points });

export const saveOrigins = (id: string, origins: string[]) =>
  request<FormDraft>('PUT', `${PATH}/${id}/embed`, { origins });

/** Where a live service's codes and papers come from. */
export const sharedFiles = ({ id, slug }: Pick<FormDraft, 'id' | 'slug'>) => ({
  qrSvg: `/api/v1/forms/${slug}/qr.svg`,
  qrPng: (size: number) => `/api/v1/forms/${slug}/qr.png?size=${size}`,
  pointPng: (point: string) => `/api/v1/forms/${slug}/qr.png?size=1024&point=${encodeURIComponent(point)}`,
  poster: `/api/v1/forms/${slug}/poster.pdf`,
  blank: `/api/v1/forms/${slug}/blank.pdf`,
  labels: `${PATH}/${id}/labels.pdf`,
});
