import type { FormDraft, OfficeEmblem } from '@khamrong/schemas';
import { request, upload } from '../../lib/api-client';

const OFFICE = '/api/v1/office';
const PATH = `${OFFICE}/forms`;

export const savePoints = (id: string, points: string[]) =>
  request<FormDraft>('PUT', `${PATH}/${id}/points`, { points });

export const saveOrigins = (id: string, origins: string[]) =>
  request<FormDraft>('PUT', `${PATH}/${id}/embed`, { origins });

export const saveProtection = (id: string, proof: boolean) =>
  request<FormDraft>('PUT', `${PATH}/${id}/protection`, { proof });

/** The picture that stands for the office on its posters. */
const EMBLEM = `${OFFICE}/emblem`;
export const loadEmblem = (signal: AbortSignal) => request<OfficeEmblem>('GET', EMBLEM, undefined, signal);
export const saveEmblem = (file: File) => upload<OfficeEmblem>(EMBLEM, file);
export const removeEmblem = () => request<undefined>('DELETE', EMBLEM);

/** Where a live service's codes and papers come from. */
export const sharedFiles = ({ id, slug }: Pick<FormDraft, 'id' | 'slug'>) => {
  const form = `/api/v1/forms/${slug}`;
  return {
    qrSvg: `${form}/qr.svg`,
    qrPng: (size: number) => `${form}/qr.png?size=${size}`,
    pointSvg: (point: string) => `${form}/qr.svg?point=${encodeURIComponent(point)}`,
    pointPng: (point: string) => `${form}/qr.png?size=1024&point=${encodeURIComponent(point)}`,
    poster: `${form}/poster.pdf`,
    blank: `${form}/blank.pdf`,
    labels: `${PATH}/${id}/labels.pdf`,
  };
};
